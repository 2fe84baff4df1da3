package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sciloom.paper.Span;

/**
 * The tokens of a text in one row, each with the borders of its sentence. For use by one thread.
 */
final class FlatText {

  private final TokenizedText text;
  private final List<CoreLabel> tokens;
  private final List<String> lower;
  private final int[] sentences;
  private final int[] begins;
  private final int[] ends;
  private final Map<Integer, Integer> byBegin = new HashMap<>();
  private final Map<Integer, Integer> byEnd = new HashMap<>();

  FlatText(TokenizedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.lower = tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
    this.sentences = new int[tokens.size()];
    this.begins = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    int begin = 0;
    for (int s = 0; s < text.sentences().size(); s++) {
      int end = begin + text.sentences().get(s).size();
      for (int i = begin; i < end; i++) {
        sentences[i] = s;
        begins[i] = begin;
        ends[i] = end;
        byBegin.put(tokens.get(i).beginPosition(), i);
        byEnd.put(tokens.get(i).endPosition(), i + 1);
      }
      begin = end;
    }
  }

  TokenizedText text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  String word(int token) {
    return tokens.get(token).word();
  }

  String lower(int token) {
    return lower.get(token);
  }

  TokenView view(int token) {
    return tokens.get(token).get(TokenViewAnnotation.class);
  }

  /** The index of the sentence in which a token stands. */
  int sentence(int token) {
    return sentences[token];
  }

  /** The first token of the sentence in which a token stands. */
  int sentenceBegin(int token) {
    return begins[token];
  }

  /** Behind the last token of the sentence in which a token stands. */
  int sentenceEnd(int token) {
    return ends[token];
  }

  boolean isTitle(int token) {
    return text.isTitle(sentences[token]);
  }

  boolean isInOneSentence(TokenSpan span) {
    return sentences[span.begin()] == sentences[span.end() - 1];
  }

  /** The tokens of a stretch. */
  List<CoreLabel> tokens(TokenSpan span) {
    return tokens.subList(span.begin(), span.end());
  }

  /** The characters of a stretch of tokens, in UTF-16 code units of the text. */
  Span characters(TokenSpan span) {
    return new Span(
        tokens.get(span.begin()).beginPosition(), tokens.get(span.end() - 1).endPosition());
  }

  /** What stands at a stretch of tokens. */
  String surface(TokenSpan span) {
    return characters(span).of(text.text());
  }

  /** The stretch of tokens with just the given characters, if they begin and end tokens. */
  Optional<TokenSpan> find(Span characters) {
    Integer begin = byBegin.get(characters.begin());
    Integer end = byEnd.get(characters.end());
    return begin == null || end == null || end <= begin
        ? Optional.empty()
        : Optional.of(new TokenSpan(begin, end));
  }
}
