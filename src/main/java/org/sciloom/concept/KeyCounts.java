package org.sciloom.concept;

import org.sciloom.paper.ConceptType;

/**
 * What papers say of one key, as sums of whole numbers: the same whatever the order of the papers.
 * Mutable; confined to one thread.
 */
final class KeyCounts {

  private int papers;
  private int acronymPapers;
  private int codePapers;
  private int codeWordPapers;
  private int capitalPapers;
  private int introducingPapers;
  private final long[] typeWeights = new long[ConceptType.values().length];

  void add(PaperNames.Use use) {
    papers++;
    typeWeights[index(use.type())] += use.weight();
    acronymPapers += use.forms().contains(PaperNames.Form.ACRONYM) ? 1 : 0;
    codePapers += use.forms().contains(PaperNames.Form.CODE) ? 1 : 0;
    codeWordPapers += use.forms().contains(PaperNames.Form.CODE_WORD) ? 1 : 0;
    capitalPapers += use.forms().contains(PaperNames.Form.CAPITAL) ? 1 : 0;
    if (use.introduced()) {
      introducingPapers++;
    }
  }

  void addAll(KeyCounts other) {
    papers += other.papers;
    acronymPapers += other.acronymPapers;
    codePapers += other.codePapers;
    codeWordPapers += other.codeWordPapers;
    capitalPapers += other.capitalPapers;
    introducingPapers += other.introducingPapers;
    for (int i = 0; i < typeWeights.length; i++) {
      typeWeights[i] += other.typeWeights[i];
    }
  }

  /** How many papers have the concept. */
  int papers() {
    return papers;
  }

  /** Whether most papers write it as an acronym. */
  boolean isAcronym() {
    return 2 * acronymPapers > papers;
  }

  /** Whether most papers write it with a capital or a digit inside a word, as names of things. */
  boolean isCode() {
    return 2 * codePapers > papers;
  }

  /** Whether most papers write one of its words with a capital or a digit inside. */
  boolean hasCode() {
    return 2 * codeWordPapers > papers;
  }

  /** Whether most papers begin it with a capital. */
  boolean isCapital() {
    return 2 * capitalPapers > papers;
  }

  /**
   * Whether it is a name that several papers gave to things of their own: at least two introduce
   * it, and they are at least half of those that have it.
   */
  boolean isCoinedAgain() {
    return introducingPapers >= 2 && 2 * introducingPapers >= papers && (isCode() || isAcronym());
  }

  /** The sum of the confidences of the type, in percent. */
  long typeWeight(ConceptType type) {
    return typeWeights[index(type)];
  }

  /** The type with the greatest sum; of equals, the first. */
  ConceptType mainType() {
    ConceptType main = ConceptType.METHOD;
    for (ConceptType type : ConceptType.values()) {
      if (typeWeight(type) > typeWeight(main)) {
        main = type;
      }
    }
    return main;
  }

  /** The main type, datasets and benchmarks taken for one. */
  ConceptType broadType() {
    ConceptType type = mainType();
    return type == ConceptType.BENCHMARK ? ConceptType.DATASET : type;
  }

  private static int index(ConceptType type) {
    return switch (type) {
      case METHOD -> 0;
      case DATASET -> 1;
      case BENCHMARK -> 2;
      case TASK -> 3;
      case METRIC -> 4;
    };
  }
}
