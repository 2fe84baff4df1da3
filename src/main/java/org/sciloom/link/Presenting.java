package org.sciloom.link;

import java.util.regex.Pattern;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;

/**
 * Whether a paper presents a name in so many words: {@code we introduce Foo}, {@code this paper
 * presents the Foo}. It holds for names that have become well known since, which a classifier takes
 * for what is used everywhere. Pure functions.
 */
final class Presenting {

  /** What such wording counts for; set by hand, not fitted. */
  static final double PROBABILITY = 0.9;

  private static final int REACH = 80;

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\bwe|\\b(?:this|the present) (?:paper|work|article|study|letter))"
              + "(?:\\s+(?:also|further|here|then|first|therefore|thus))?"
              + "\\s+(?:propose|introduce|present|release|define|develop)s?"
              + "\\s+(?:(?:the|a|an|our)\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private Presenting() {}

  static boolean names(Paper paper, PaperConcept concept) {
    return concept.mentions().stream()
        .filter(mention -> mention.section() == Section.ABSTRACT)
        .anyMatch(mention -> isName(mention) && isPresented(paper, mention));
  }

  private static boolean isName(Mention mention) {
    return mention.surface().indexOf(' ') < 0
        && mention.surface().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isPresented(Paper paper, Mention mention) {
    int begin = mention.span().begin();
    String before = paper.abstractText().substring(Math.max(0, begin - REACH), begin);
    return WORDS.matcher(before).find();
  }
}
