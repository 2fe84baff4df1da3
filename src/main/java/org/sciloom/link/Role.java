package org.sciloom.link;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rhetorical role of a sentence in an abstract, by rules over its words and the role of the
 * sentence before (after argumentative zoning: Teufel and Moens 2002, <i>Summarizing Scientific
 * Articles</i>).
 */
enum Role {
  TITLE,
  /** The first sentence, where the paper does not yet speak of itself. */
  OPENING,
  /** What was known and what was missing before the paper. */
  BACKGROUND,
  /** What the paper contributes. */
  CONTRIBUTION,
  /** How it is done. */
  METHOD,
  /** On what and against what it is tested. */
  EXPERIMENT,
  /** What was found. */
  RESULT,
  /** What may follow from it. */
  OUTLOOK,
  /** Another sentence after the background. */
  OTHER;

  private static final Set<String> SELF =
      Set.of(
          "we", "our", "paper", "work", "study", "article", "ours", "letter", MaskedSentence.OWN);
  private static final Set<String> TESTS =
      Set.of(
          "experiments",
          "experiment",
          "experimental",
          "empirically",
          "empirical",
          "evaluation",
          "evaluations",
          "evaluate",
          "outperform",
          "outperforms",
          "outperforming",
          "achieves",
          "achieving",
          "benchmarks",
          "simulations",
          "extensive");
  private static final Set<String> FINDINGS =
      Set.of(
          "results",
          "findings",
          "show",
          "shows",
          "demonstrate",
          "demonstrates",
          "find",
          "reveal",
          "reveals");
  private static final Set<String> WORKS = Set.of("proposed", "approach", "method", "framework");
  private static final Set<CueKind> CONTRIBUTES =
      EnumSet.of(CueKind.PROPOSE, CueKind.NAME, CueKind.ADDRESS);

  /** Whether the paper speaks of itself in the sentence, or of a concept of its own. */
  static boolean isOwnVoice(MaskedSentence sentence) {
    return sentence.hasAny(SELF);
  }

  /** The role of a sentence that follows one of the given role; the title precedes the abstract. */
  static Role of(MaskedSentence sentence, Role previous) {
    if (sentence.isTitle()) {
      return TITLE;
    }
    if (sentence.hasAny(TESTS)) {
      return EXPERIMENT;
    }
    if (sentence.hasAny(FINDINGS)) {
      return RESULT;
    }
    boolean own = isOwnVoice(sentence);
    if (own && hasCue(sentence, CONTRIBUTES)) {
      return CONTRIBUTION;
    }
    return own || (!previous.isBackground() && sentence.hasAny(WORKS))
        ? METHOD
        : withoutOwnVoice(sentence, previous);
  }

  private static Role withoutOwnVoice(MaskedSentence sentence, Role previous) {
    if (previous.isBackground()) {
      return previous == TITLE ? OPENING : BACKGROUND;
    }
    boolean atEnd = sentence.index() >= sentence.count() - 2;
    if (atEnd && hasCue(sentence, EnumSet.of(CueKind.FUTURE))) {
      return OUTLOOK;
    }
    return previous == CONTRIBUTION || previous == METHOD ? METHOD : OTHER;
  }

  /** Whether the paper's own work has not begun yet. */
  boolean isBackground() {
    return this == TITLE || this == OPENING || this == BACKGROUND;
  }

  private static boolean hasCue(MaskedSentence sentence, Set<CueKind> kinds) {
    return sentence.words().stream().anyMatch(word -> kinds.contains(CueKind.of(word)));
  }
}
