package org.sciloom.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The concepts that a paper seems to contribute by its wording: the name before the colon of the
 * title, what {@code we propose}, what is {@code called} so. A first guess, by which other mentions
 * are read.
 */
final class OwnConcepts {

  private static final int REACH = 9;
  private static final int SUBJECT_REACH = 5;
  private static final Set<String> NAMING = Set.of("called", "named", "termed", "dubbed", "coined");
  private static final Set<String> SUBJECTS =
      Set.of("we", "our", "this", "here", "us", "paper", "work");
  private static final Set<String> PURPOSE = Set.of("for", "of", "on", "with", "to");

  private OwnConcepts() {}

  /** Their numbers. */
  static Set<Integer> in(List<MaskedSentence> sentences) {
    Set<Integer> own = new TreeSet<>();
    for (MaskedSentence sentence : sentences) {
      for (int at = 0; at < sentence.words().size(); at++) {
        if (sentence.isConcept(at) && isOwn(sentence, at)) {
          own.add(sentence.concepts().get(at));
        }
      }
    }
    return own;
  }

  private static boolean isOwn(MaskedSentence sentence, int at) {
    return (sentence.isTitle() && at == 0)
        ? sentence.word(1).equals(":")
        : NAMING.contains(sentence.word(at - 1)) || isProposed(sentence, at);
  }

  /** Whether a verb of proposing stands before, with the paper as its subject. */
  private static boolean isProposed(MaskedSentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      boolean fullForm = i == at - 2 && sentence.word(at - 1).equals("(");
      CueKind kind = CueKind.of(sentence.word(i));
      if (kind == CueKind.PROPOSE) {
        return hasSubject(sentence, i);
      }
      if (kind != CueKind.NONE
          || PURPOSE.contains(sentence.word(i))
          || (sentence.isConcept(i) && !fullForm)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasSubject(MaskedSentence sentence, int verb) {
    return sentence.words().subList(Math.max(0, verb - SUBJECT_REACH), verb).stream()
        .anyMatch(SUBJECTS::contains);
  }
}
