package org.sciloom.learn;

import java.util.List;
import org.sciloom.paper.PaperFacts;

/**
 * What is predicted for one paper, as far as it is scored.
 *
 * @param id the identifier of the gold paper that it is scored against
 * @param concepts the predicted concepts
 * @param results the predicted results
 */
public record Prediction(String id, List<ScoredConcept> concepts, List<ScoredResult> results) {

  public Prediction {
    concepts = List.copyOf(concepts);
    results = List.copyOf(results);
  }

  /**
   * The facts of a paper as a prediction for the gold paper of the given id, which need not be the
   * paper's own.
   */
  public static Prediction of(String goldId, PaperFacts facts) {
    return new Prediction(
        goldId,
        facts.links().stream().map(ScoredConcept::of).toList(),
        facts.results().stream().map(ScoredResult::of).toList());
  }

  /**
   * The prediction without the concepts and results below this confidence, as facts are filtered.
   */
  public Prediction withConfidenceFrom(double least) {
    return new Prediction(
        id,
        concepts.stream().filter(concept -> concept.isSure(least)).toList(),
        results.stream().filter(result -> result.confidence() >= least).toList());
  }

  static Prediction of(JsonFields json) {
    return new Prediction(
        json.text("id"),
        json.objects("concepts", ScoredConcept::of),
        json.objects("results", ScoredResult::of));
  }
}
