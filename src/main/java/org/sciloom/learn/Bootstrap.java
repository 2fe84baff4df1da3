package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Confidence intervals by the bootstrap over units (papers, abstracts, sentences): as many units as
 * there are are drawn with replacement, {@value #RESAMPLES} times, and the counts of the drawn
 * units are summed (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). All figures see
 * the same draws. The seed is fixed, so that the same counts give the same intervals.
 */
final class Bootstrap {

  static final int RESAMPLES = 1000;
  private static final long SEED = 20_171_208;

  private final int units;

  /** A bootstrap over so many units. */
  Bootstrap(int units) {
    this.units = units;
  }

  /**
   * The sums and intervals of some figures.
   *
   * @param figures for each figure the counts of each unit, in the order of the units
   */
  List<Measured> measure(List<List<Score>> figures) {
    List<Column> columns = figures.stream().map(Column::of).toList();
    List<Samples> samples = new ArrayList<>();
    columns.forEach(column -> samples.add(new Samples(new Score[RESAMPLES])));
    SplittableRandom random = new SplittableRandom(SEED);
    int[] times = new int[units];
    for (int round = 0; round < RESAMPLES; round++) {
      draw(random, times);
      for (int i = 0; i < columns.size(); i++) {
        samples.get(i).set(round, columns.get(i).sum(times));
      }
    }
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      measured.add(samples.get(i).around(sum(figures.get(i))));
    }
    return measured;
  }

  private static Score sum(List<Score> scores) {
    return scores.stream().reduce(Score.none(), Score::plus);
  }

  /** How often each unit is drawn. */
  private void draw(SplittableRandom random, int[] times) {
    Arrays.fill(times, 0);
    for (int i = 0; i < units; i++) {
      times[random.nextInt(units)]++;
    }
  }

  /** The counts of one figure, of those units alone that have any: most sentences have few. */
  private static final class Column {

    private final int[] unit;
    private final List<Score> scores;

    private Column(int[] unit, List<Score> scores) {
      this.unit = unit;
      this.scores = scores;
    }

    static Column of(List<Score> all) {
      int[] unit = new int[all.size()];
      List<Score> scores = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (!all.get(i).equals(Score.none())) {
          unit[scores.size()] = i;
          scores.add(all.get(i));
        }
      }
      return new Column(unit, scores);
    }

    Score sum(int[] times) {
      int right = 0;
      int predicted = 0;
      int gold = 0;
      for (int i = 0; i < scores.size(); i++) {
        int weight = times[unit[i]];
        Score score = scores.get(i);
        right += weight * score.right();
        predicted += weight * score.predicted();
        gold += weight * score.gold();
      }
      return new Score(right, predicted, gold);
    }
  }

  /** The counts that one figure had in each round. */
  private static final class Samples {

    private final Score[] rounds;

    Samples(Score[] rounds) {
      this.rounds = rounds;
    }

    void set(int round, Score score) {
      rounds[round] = score;
    }

    Measured around(Score score) {
      return new Measured(
          score,
          Interval.of(Arrays.stream(rounds).mapToDouble(Score::precision).toArray()),
          Interval.of(Arrays.stream(rounds).mapToDouble(Score::recall).toArray()),
          Interval.of(Arrays.stream(rounds).mapToDouble(Score::f1).toArray()));
    }
  }
}
