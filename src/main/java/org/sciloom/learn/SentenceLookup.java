package org.sciloom.learn;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sciloom.paper.Span;

/** Finds the sentence in which something stands, for readers: by the rules of the JDK. */
final class SentenceLookup {

  private SentenceLookup() {}

  /** The first sentence of the texts that holds one of the surfaces, the first surface first. */
  static Optional<String> find(List<String> texts, List<String> surfaces) {
    for (String surface : surfaces) {
      for (String text : texts) {
        int at = surface.isEmpty() ? -1 : text.indexOf(surface);
        if (at >= 0) {
          return Optional.of(around(text, new Span(at, at + surface.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** The sentence, or the sentences, in which the span stands. */
  static String around(String text, Span span) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int begin = sentences.preceding(span.begin() + 1);
    int end = sentences.following(span.end() - 1);
    return text.substring(Math.max(0, begin), end < 0 ? text.length() : end).strip();
  }
}
