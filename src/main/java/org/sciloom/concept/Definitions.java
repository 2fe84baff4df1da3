package org.sciloom.concept;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;

/**
 * Finds the sentence that says what a concept is which the paper introduces: {@code We present X, a
 * ...}, {@code X is a ...}, {@code X: a ...}.
 */
final class Definitions {

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:\\s*\\([^()]{1,60}\\))?(?:\\s*(?:,|:|--?-?|\u2014|\u2013)\\s*(?:which is |that is )?"
              + "(?:an?|the first|one of|our)\\s|\\s+(?:is|are|refers to|denotes|stands for)\\s+"
              + "(?:an?|the)\\s)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:we|this (?:paper|work|article)) (?:\\w+ )?(?:introduces?|presents?|proposes?|develops?|releases?|describes?|design)"
              + " (?:an?|the) [^.;]{8,120}?(?:,? (?:called|named|termed|dubbed|coined|namely)|,|:) ?$",
          Pattern.CASE_INSENSITIVE);

  /** The mention is only the end of a longer name. */
  private static final Pattern IN_A_NAME =
      Pattern.compile("(?:[\\p{L}\\p{N}]-|(?<!^|[.:] )\\p{Lu}[\\p{L}\\p{N}-]* )$");

  private static final double LEAST_CONFIDENCE = 0.5;

  private Definitions() {}

  /** The text of the defining sentence, when the paper introduces the concept and defines it. */
  static Optional<String> find(Paper paper, ConceptLink link) {
    Sentence sentence = link.evidence();
    if (link.type() != LinkType.INTRODUCES
        || link.confidence() < LEAST_CONFIDENCE
        || sentence.section() != Section.ABSTRACT) {
      return Optional.empty();
    }
    String text = paper.text(sentence.section());
    return link.concept().mentions().stream()
        .filter(sentence::holds)
        .filter(mention -> isDefined(text, sentence, mention))
        .findFirst()
        .map(mention -> sentence.span().of(text).strip());
  }

  private static boolean isDefined(String text, Sentence sentence, Mention mention) {
    String behind = text.substring(mention.span().end(), sentence.span().end());
    String before = text.substring(sentence.span().begin(), mention.span().begin());
    if (IN_A_NAME.matcher(before).find()) {
      return false;
    }
    return BEHIND.matcher(behind).find() || BEFORE.matcher(before).find();
  }
}
