package org.sciloom.paper;

/**
 * The link from a paper to one of its concepts: one for each concept, the strongest that the text
 * supports.
 *
 * @param concept what the paper is linked to
 * @param type how
 * @param evidence the sentence that shows the link
 * @param confidence between 0 and 1
 * @param extractor the model or rule that found it, such as {@code cue:introduces}
 */
public record ConceptLink(
    PaperConcept concept, LinkType type, Sentence evidence, double confidence, String extractor) {

  /**
   * @throws IllegalArgumentException when the link type does not go with the concept's type, or the
   *     confidence is not between 0 and 1
   */
  public ConceptLink {
    if (!type.allows(concept.type())) {
      throw new IllegalArgumentException(
          type.term() + " does not link to a " + concept.type().term() + ": " + concept.name());
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
  }

  /** Whether the link, and the concept by its surest mention, have at least this confidence. */
  public boolean isSure(double least) {
    return confidence >= least && concept.confidence() >= least;
  }
}
