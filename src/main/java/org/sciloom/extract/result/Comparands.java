package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * What a difference is a difference to, by patterns: a method, or words such as {@code the
 * strongest baseline}, behind a word of comparison in the same sentence. The nearest behind the
 * number counts, else the nearest before it.
 */
final class Comparands {

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:than|over|compared (?:to|with)|in comparison (?:to|with)|relative to|versus|vs\\.?|against"
              + "|(?:outperform|surpass|exceed|beat)(?:s|ing|ed)?)\\s+"
              + "(?:(?:the|its|their|our) )?(?<kind>(?:(?:previous|prior|existing|standard|vanilla|strong) )*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS =
      Pattern.compile(
          "\\G(?:(?!(?:on|in|by|with|while|and|for|across|at|when|under|using|from|to)\\b)"
              + "[\\p{L}][\\p{L}\\p{N}'-]*\\s){0,4}?"
              + "(?:baselines?|methods?|models?|approach(?:es)?|state[ -]of[ -]the[ -]arts?(?: \\p{L}+)?"
              + "|SOTA(?: \\p{L}+)?|systems?|competitors?|works?|counterparts?|techniques?|algorithms?"
              + "|solutions?|implementations?|variants?|bests?|frameworks?)\\b");

  private Comparands() {}

  /** What the number at the span is compared with, as it stands, if the sentence tells. */
  static Optional<String> find(Paper paper, Extraction extraction, Sentence sentence, Span number) {
    List<Span> found = all(paper.abstractText(), extraction, sentence);
    Optional<Span> behind = found.stream().filter(s -> s.begin() >= number.end()).findFirst();
    return behind
        .or(
            () ->
                found.stream()
                    .filter(s -> s.end() <= number.begin())
                    .max(Comparator.naturalOrder()))
        .map(span -> span.of(paper.abstractText()));
  }

  private static List<Span> all(String text, Extraction extraction, Sentence sentence) {
    List<Span> found = new ArrayList<>();
    Matcher cue = CUE.matcher(text).region(sentence.span().begin(), sentence.span().end());
    while (cue.find()) {
      int name = cue.end();
      int words = cue.start("kind");
      methodAt(extraction, name).or(() -> wordsAt(text, words, sentence)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Span> methodAt(Extraction extraction, int offset) {
    return extraction.mentions().stream()
        .filter(m -> m.section() == Section.ABSTRACT && m.type() == ConceptType.METHOD)
        .map(Mention::span)
        .filter(span -> span.begin() == offset)
        .findFirst();
  }

  private static Optional<Span> wordsAt(String text, int offset, Sentence sentence) {
    Matcher words = WORDS.matcher(text).region(offset, sentence.span().end());
    return words.find() ? Optional.of(new Span(words.start(), words.end())) : Optional.empty();
  }
}
