package org.sciloom.paper;

import java.util.List;

/**
 * All that one paper yields: a pure function of the paper and of the loaded models.
 *
 * @param paper the paper
 * @param sentences its sentences, in the order of the text
 * @param links one for each concept, in the order of the concepts' keys
 * @param results the numbers it reports, in the order of the text
 * @param resources the URLs that it names, in the order of the text, without repetition
 */
public record PaperFacts(
    Paper paper,
    List<Sentence> sentences,
    List<ConceptLink> links,
    List<Result> results,
    List<String> resources) {

  public PaperFacts {
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
    results = List.copyOf(results);
    resources = List.copyOf(resources);
  }

  /**
   * The facts without the links that are not {@linkplain ConceptLink#isSure sure}, and so without
   * their concepts, and without the results of less confidence.
   *
   * @param least the least confidence that stays, between 0 and 1
   */
  public PaperFacts withConfidenceFrom(double least) {
    return new PaperFacts(
        paper,
        sentences,
        links.stream().filter(link -> link.isSure(least)).toList(),
        results.stream().filter(result -> result.confidence() >= least).toList(),
        resources);
  }
}
