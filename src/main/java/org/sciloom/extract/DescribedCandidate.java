package org.sciloom.extract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;

/**
 * What may be a concept of a paper, with what is seen of it.
 *
 * @param places where its names stand, in UTF-16 code units of the whole text, in the order of the
 *     text
 * @param surfaces what stands there
 * @param data dataset or benchmark, as the text or the catalogue has it, should it be data
 * @param features its features, by name
 */
public record DescribedCandidate(
    List<Span> places,
    Set<String> surfaces,
    Optional<ConceptType> data,
    Collection<String> features) {

  public DescribedCandidate {
    places = List.copyOf(places);
    features = List.copyOf(features);
  }
}
