package org.sciloom.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;

/**
 * Scores predictions against gold papers by the definition of the annotation guide's {@code
 * score.py}, of which this is a port. Pure functions; safe for use by several threads.
 */
public final class Scorer {

  private Scorer() {}

  /**
   * Scores the predictions that have the ids of the gold papers; those that lack count as empty.
   */
  public static Scores score(Stream<GoldPaper> gold, Predictions predictions) {
    return sum(
        gold.map(
            paper ->
                predictions
                    .find(paper.id())
                    .map(p -> score(paper, p))
                    .orElseGet(() -> missing(paper))));
  }

  /** Scores what an extractor finds in the gold papers, each under the gold paper's own id. */
  public static Scores scoreExtractor(
      Stream<GoldPaper> gold, Function<Paper, PaperFacts> extractor) {
    return sum(
        gold.map(paper -> score(paper, Prediction.of(paper.id(), extractor.apply(paper.paper())))));
  }

  /** Scores the prediction for one gold paper, whatever its id. */
  public static Scores score(GoldPaper gold, Prediction prediction) {
    Map<Figure, Score> figures = new EnumMap<>(Figure.class);
    figures.putAll(ConceptScoring.score(gold.concepts(), prediction.concepts()));
    figures.put(Figure.RESULTS, ResultScoring.score(gold.results(), prediction.results()));
    figures.put(Figure.RESULTS_ON, ResultScoring.scoreOn(gold.results(), prediction.results()));
    return new Scores(1, 0, figures);
  }

  private static Scores missing(GoldPaper gold) {
    Scores scores = score(gold, new Prediction(gold.id(), List.of(), List.of()));
    return new Scores(1, 1, scores.byFigure());
  }

  private static Scores sum(Stream<Scores> scores) {
    return scores.reduce(Scores.none(), Scores::plus);
  }
}
