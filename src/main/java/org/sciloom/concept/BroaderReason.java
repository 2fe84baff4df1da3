package org.sciloom.concept;

/**
 * Why one concept is broader than another, the surest first. The terms are the local names of
 * individuals of the ontology.
 */
public enum BroaderReason {
  /** The narrower one is a version, a size or a part of the broader one, by its name. */
  FAMILY("family"),

  /** The name of the narrower one is that of the broader one with words before it. */
  HEAD_NOUN("headNoun"),

  /** Papers say that the one is a kind of the other. */
  STATED("stated");

  private final String term;

  BroaderReason(String term) {
    this.term = term;
  }

  /** The reason's name in lists and the ontology. */
  public String term() {
    return term;
  }
}
