package org.sciloom.learn;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All figures of one paper, or of many: they sum.
 *
 * @param papers how many gold papers there are
 * @param missing for how many of them there is no prediction
 * @param byFigure the counts of each figure, in the order of the figures; what is absent counts 0
 */
public record Scores(int papers, int missing, Map<Figure, Score> byFigure) {

  public Scores {
    Map<Figure, Score> complete = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      complete.put(figure, byFigure.getOrDefault(figure, Score.none()));
    }
    byFigure = Collections.unmodifiableMap(complete);
  }

  /** The figures of no paper. */
  public static Scores none() {
    return new Scores(0, 0, Map.of());
  }

  /** The counts of one figure. */
  public Score of(Figure figure) {
    return byFigure.getOrDefault(figure, Score.none());
  }

  /** The share of the right links among the concepts found with the right type. */
  public double linkAccuracy() {
    return Score.share(of(Figure.LINKED).right(), of(Figure.TYPED).right());
  }

  /** The figures of the papers of both; associative. */
  public Scores plus(Scores other) {
    Map<Figure, Score> sum = new EnumMap<>(byFigure);
    other.byFigure.forEach((figure, score) -> sum.merge(figure, score, Score::plus));
    return new Scores(papers + other.papers, missing + other.missing, sum);
  }
}
