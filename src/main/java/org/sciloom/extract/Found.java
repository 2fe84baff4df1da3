package org.sciloom.extract;

import java.util.List;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;

/**
 * A place in a document's whole text that an extractor takes for the name of a concept.
 *
 * @param span where, in UTF-16 code units of the document's text, end-exclusive
 * @param name what it stands for: what stands there, or completed where names share words
 * @param type the concept type
 * @param confidence between 0 and 1
 * @param extractor the extractor's name
 */
record Found(Span span, String name, ConceptType type, double confidence, String extractor) {

  /** Whether the span is free, that is, shares no character with any of those found. */
  static boolean isFree(Span span, List<Found> found) {
    return found.stream().noneMatch(other -> other.span().overlaps(span));
  }
}
