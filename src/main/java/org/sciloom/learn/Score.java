package org.sciloom.learn;

/**
 * Counts, and the measures that follow from them. A measure without anything to measure is 0.
 *
 * @param right how many of the predicted are right
 * @param predicted how many are predicted
 * @param gold how many there are
 */
public record Score(int right, int predicted, int gold) {

  /** Counts of nothing. */
  public static Score none() {
    return new Score(0, 0, 0);
  }

  /** The counts of both; associative. */
  public Score plus(Score other) {
    return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** The share of the predicted that is right. */
  public double precision() {
    return share(right, predicted);
  }

  /** The share of the gold that is found. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
