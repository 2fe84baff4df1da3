package org.sciloom.learn;

import java.util.EnumMap;
import java.util.Map;

/**
 * Scores a prediction against a gold paper by the definition of the annotation guide's {@code
 * score.py}, of which this is a port. A pure function; safe for use by several threads.
 */
public final class Scorer {

  private Scorer() {}

  /** Scores the prediction for one gold paper, whatever its id. */
  public static Scores score(GoldPaper gold, Prediction prediction) {
    Map<Figure, Score> figures = new EnumMap<>(Figure.class);
    figures.putAll(ConceptScoring.score(gold.concepts(), prediction.concepts()));
    figures.put(Figure.RESULTS, ResultScoring.score(gold.results(), prediction.results()));
    figures.put(Figure.RESULTS_ON, ResultScoring.scoreOn(gold.results(), prediction.results()));
    return new Scores(1, 0, figures);
  }
}
