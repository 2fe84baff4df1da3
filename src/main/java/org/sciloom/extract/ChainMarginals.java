package org.sciloom.extract;

import edu.stanford.nlp.ie.crf.FactorTable;

/**
 * The joint distribution of the labels of a sequence, from the calibrated tables of a linear chain:
 * each table holds the log of the joint probability of the labels of two neighbours, up to a
 * constant. One pass over them gives the best sequence (Viterbi) and the probability of any part of
 * it. For use by one thread.
 */
final class ChainMarginals {

  private final double[][] joint;
  private final double[][] single;
  private final int labels;

  ChainMarginals(FactorTable[] tables) {
    this.labels = tables[0].numClasses();
    this.joint = new double[tables.length][labels * labels];
    this.single = new double[tables.length][labels];
    for (int t = 0; t < tables.length; t++) {
      for (int i = 0; i < labels * labels; i++) {
        joint[t][i] = tables[t].getValue(i);
      }
      for (int label = 0; label < labels; label++) {
        single[t][label] = logSumOfColumn(joint[t], label);
      }
    }
  }

  /** The most probable sequence of labels. */
  int[] bestLabels() {
    int n = joint.length;
    double[][] best = new double[n][labels];
    int[][] from = new int[n][labels];
    best[0] = single[0].clone();
    for (int t = 1; t < n; t++) {
      for (int label = 0; label < labels; label++) {
        best[t][label] = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          double score = best[t - 1][before] + step(t, before, label);
          if (score > best[t][label]) {
            best[t][label] = score;
            from[t][label] = before;
          }
        }
      }
    }
    return traced(best[n - 1], from);
  }

  /** The probability of the labels from a position to before another, between 0 and 1. */
  double probability(int[] sequence, int begin, int end) {
    double log = single[begin][sequence[begin]] - logSum(single[begin]);
    for (int t = begin + 1; t < end; t++) {
      log += step(t, sequence[t - 1], sequence[t]);
    }
    return Math.min(1, Math.exp(log));
  }

  /** The log of the probability of a label, given the one before it. */
  private double step(int t, int before, int label) {
    return joint[t][before * labels + label] - single[t - 1][before];
  }

  private int[] traced(double[] last, int[][] from) {
    int[] sequence = new int[from.length];
    int t = from.length - 1;
    for (int label = 1; label < labels; label++) {
      if (last[label] > last[sequence[t]]) {
        sequence[t] = label;
      }
    }
    for (; t > 0; t--) {
      sequence[t - 1] = from[t][sequence[t]];
    }
    return sequence;
  }

  private double logSumOfColumn(double[] table, int label) {
    double[] column = new double[labels];
    for (int before = 0; before < labels; before++) {
      column[before] = table[before * labels + label];
    }
    return logSum(column);
  }

  private static double logSum(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }
}
