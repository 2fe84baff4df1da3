package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sciloom.extract.result.Phrase.Source;
import org.sciloom.extract.result.ResultSentence.Token;
import org.sciloom.paper.Span;

/**
 * Finds the phrases of a sentence that may name a metric: mentions of metrics, runs of words that
 * hold the name of a known metric, and any other runs of words between breaks.
 *
 * @param vocabulary the known names and the breaks
 */
record MetricPhrases(MetricVocabulary vocabulary) {

  private static final int LONGEST = 5;

  /**
   * The phrases in the order of the text, without overlap.
   *
   * @param mentions the phrases of the sentence that are mentions of metrics
   * @param others where the sentence has mentions of another type
   */
  List<Phrase> in(
      String text, int index, ResultSentence sentence, List<Phrase> mentions, List<Span> others) {
    List<Phrase> phrases = new ArrayList<>(mentions);
    int from = 0;
    for (int i = 0; i <= sentence.tokens().size(); i++) {
      if (i == sentence.tokens().size() || isBreak(sentence.tokens().get(i), mentions, others)) {
        if (i > from && !touches(from, i, mentions)) {
          phrases.add(phrase(text, index, sentence, from, i));
        }
        from = i + 1;
      }
    }
    phrases.sort(Comparator.comparingInt(Phrase::from));
    return phrases;
  }

  private boolean isBreak(Token token, List<Phrase> mentions, List<Span> others) {
    return !token.isWord()
        || vocabulary.isBreak(token.form())
        || mentions.stream().anyMatch(m -> m.span().overlaps(token.span()))
        || others.stream().anyMatch(other -> other.overlaps(token.span()));
  }

  /** Whether the run is a part of a longer name: {@code scores} in {@code F1 scores}. */
  private static boolean touches(int from, int to, List<Phrase> mentions) {
    return mentions.stream().anyMatch(m -> m.to() == from || m.from() == to);
  }

  /** The run up to the last known name in it; without any, the run. */
  private Phrase phrase(String text, int index, ResultSentence sentence, int from, int to) {
    for (int end = to; end > from; end--) {
      for (int begin = Math.max(from, end - LONGEST); begin < end; begin++) {
        if (vocabulary.holds(text(text, sentence, begin, end))) {
          int first = Math.max(from, end - LONGEST);
          return phrase(text, index, sentence, first, end, Source.NAME);
        }
      }
    }
    return phrase(text, index, sentence, Math.max(from, to - LONGEST), to, Source.WORDS);
  }

  private static Phrase phrase(
      String text, int index, ResultSentence sentence, int from, int to, Source source) {
    Span span = span(sentence, from, to);
    return new Phrase(index, from, to, span, Singular.of(span.of(text)), source);
  }

  private static String text(String text, ResultSentence sentence, int from, int to) {
    return span(sentence, from, to).of(text);
  }

  private static Span span(ResultSentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }
}
