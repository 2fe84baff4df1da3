package org.sciloom.concept;

import org.sciloom.paper.ConceptKey;

/**
 * The statement that a concept matches a term of an outside vocabulary.
 *
 * @param concept the concept's key
 * @param term the term's IRI
 * @param exact whether it is the same thing, or only near it
 * @param reason what agrees
 * @param confidence between 0 and 1
 */
public record Alignment(
    ConceptKey concept, String term, boolean exact, Reason reason, double confidence) {

  /** What of a concept agrees with a term, the surest first. */
  public enum Reason {
    /**
     * The names by which both are chiefly known, and terms beside the one with those of the other.
     */
    LABEL_AND_CONTEXT("labelAndContext", 0.98),

    /** The names by which both are chiefly known. */
    LABEL("label", 0.92),

    /** Another name of the one or the other, and terms beside the one with those of the other. */
    ALIAS_AND_CONTEXT("aliasAndContext", 0.9),

    /** Another name of the one or the other. */
    ALIAS("alias", 0.75);

    private final String term;
    private final double confidence;

    Reason(String term, double confidence) {
      this.term = term;
      this.confidence = confidence;
    }

    /** The reason's name in lists and the ontology. */
    public String term() {
      return term;
    }

    /** How sure a match for this reason is when nothing else matches, between 0 and 1. */
    double confidence() {
      return confidence;
    }
  }
}
