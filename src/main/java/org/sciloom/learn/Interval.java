package org.sciloom.learn;

import java.util.Arrays;

/**
 * A confidence interval.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /**
   * The middle 95 % of the values that a measure took (the percentile interval of Efron and
   * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13); of no values, 0 to 0.
   */
  static Interval of(double[] values) {
    if (values.length == 0) {
      return new Interval(0, 0);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int cut = (int) Math.floor(TAIL * sorted.length);
    return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
  }
}
