package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.sciloom.paper.Span;

/**
 * The tokens of a document, sentence by sentence, the title first. Character offsets of the tokens
 * refer to the document's whole text, in UTF-16 code units, end-exclusive.
 *
 * @param text the whole text
 * @param titleLength the length of the title, with which the text begins; a gap follows
 * @param titleSentences how many of the first sentences make up the title
 * @param sentences the tokens of each sentence; never an empty sentence
 */
public record TokenizedText(
    String text, int titleLength, int titleSentences, List<List<CoreLabel>> sentences) {

  public TokenizedText {
    sentences = List.copyOf(sentences);
  }

  /** Whether a span of the text lies wholly in the title, or wholly behind it. */
  boolean isWithinSection(Span span) {
    return span.end() <= titleLength || span.begin() > titleLength;
  }

  boolean isTitle(int sentence) {
    return sentence < titleSentences;
  }

  /** Where a sentence stands: the title, or a fifth of the abstract. */
  String place(int sentence) {
    if (isTitle(sentence)) {
      return "title";
    }
    int n = sentences.size() - titleSentences;
    return "part" + (sentence - titleSentences) * 5 / n;
  }

  /** All tokens in the order of the text. */
  List<CoreLabel> tokens() {
    return sentences.stream().flatMap(List::stream).toList();
  }
}
