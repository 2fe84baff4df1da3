package org.sciloom.learn;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A gold paper with what was predicted for it, and which of the concepts belong together.
 *
 * @param gold the paper
 * @param prediction what was predicted; empty where there is none
 * @param missing whether there was no prediction
 * @param pairs the gold and predicted concepts that belong together
 */
record JudgedPaper(
    GoldPaper gold, Prediction prediction, boolean missing, List<ConceptMatching.Pair> pairs) {

  public JudgedPaper {
    pairs = List.copyOf(pairs);
  }

  /** The paper with the given prediction, whatever its id. */
  static JudgedPaper of(GoldPaper gold, Prediction prediction) {
    return of(gold, prediction, false);
  }

  /** The paper without a prediction. */
  static JudgedPaper withoutPrediction(GoldPaper gold) {
    return of(gold, new Prediction(gold.id(), List.of(), List.of()), true);
  }

  private static JudgedPaper of(GoldPaper gold, Prediction prediction, boolean missing) {
    return new JudgedPaper(
        gold, prediction, missing, ConceptMatching.match(gold.concepts(), prediction.concepts()));
  }

  /** The gold concepts that were found and count. */
  List<FoundConcept> found() {
    return pairs.stream()
        .map(
            pair ->
                new FoundConcept(
                    gold.concepts().get(pair.gold()), prediction.concepts().get(pair.predicted())))
        .filter(pair -> !pair.gold().optional())
        .toList();
  }

  /** The gold concepts that were not found, and count. */
  List<GoldConcept> missed() {
    return IntStream.range(0, gold.concepts().size())
        .filter(index -> pairs.stream().noneMatch(pair -> pair.gold() == index))
        .mapToObj(gold.concepts()::get)
        .filter(concept -> !concept.optional())
        .toList();
  }

  /** The predicted concepts that belong to no gold concept. */
  List<ScoredConcept> invented() {
    return IntStream.range(0, prediction.concepts().size())
        .filter(index -> pairs.stream().noneMatch(pair -> pair.predicted() == index))
        .mapToObj(prediction.concepts()::get)
        .toList();
  }

  /** The figures of the annotation guide's scorer. */
  Scores scores() {
    Scores scores = Scorer.score(gold, prediction);
    return new Scores(1, missing ? 1 : 0, scores.byFigure());
  }
}
