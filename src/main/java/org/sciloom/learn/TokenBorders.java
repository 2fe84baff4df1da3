package org.sciloom.learn;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciloom.extract.TokenizedText;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.paper.Span;

/**
 * Where the tokens of a text begin and end.
 *
 * @param begins the token that begins at an offset, in UTF-16 code units of the text
 * @param ends behind the token that ends at an offset
 * @param size the number of tokens
 */
record TokenBorders(Map<Integer, Integer> begins, Map<Integer, Integer> ends, int size) {

  static TokenBorders of(TokenizedText text) {
    Map<Integer, Integer> begins = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    int i = 0;
    for (List<CoreLabel> sentence : text.sentences()) {
      for (CoreLabel token : sentence) {
        begins.put(token.beginPosition(), i);
        ends.put(token.endPosition(), i + 1);
        i++;
      }
    }
    return new TokenBorders(begins, ends, i);
  }

  /** The tokens that stand just at a place of the text, as a chunk; none if it cuts a token. */
  Optional<ChainLabels.Chunk> chunk(Span span, String type) {
    Integer begin = begins.get(span.begin());
    Integer end = ends.get(span.end());
    return begin == null || end == null || end <= begin
        ? Optional.empty()
        : Optional.of(new ChainLabels.Chunk(begin, end, type));
  }
}
