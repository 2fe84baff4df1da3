package org.sciloom.concept;

/** Why two keys are one concept. The terms are the local names of individuals of the ontology. */
public enum MergeReason {
  /** A person said so in the curation file. */
  CURATED("curated"),

  /** The list of aliases that comes with the program has it. */
  ALIAS("alias"),

  /** The same letters and digits, with other word borders. */
  SPACING("spacing"),

  /** One edit apart, and the one spelling is rare where the other is common. */
  SPELLING("spelling"),

  /** Two full forms of one acronym that differ in endings and small words alone. */
  SHARED_ACRONYM("sharedAcronym"),

  /** A name of a thing, with and without a word such as {@code model} behind it. */
  GENERIC_TAIL("genericTail"),

  /** An acronym and a full form that papers give it. */
  ACRONYM("acronym");

  private final String term;

  MergeReason(String term) {
    this.term = term;
  }

  /** The reason's name in lists and the ontology. */
  public String term() {
    return term;
  }
}
