package org.sciloom.extract.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A small chain with random scores, and the probability of each lawful sequence by enumeration.
 *
 * @param lattice the chain
 * @param sequences all lawful sequences of labels, each with its probability
 * @param logNormalizer the log of the sum of the exponentials of all scores
 */
record RandomChain(
    ChainLattice lattice, Map<List<Integer>, Double> sequences, double logNormalizer) {

  static final ChainLabels LABELS = new ChainLabels(List.of("Method", "Task"));
  static final int LENGTH = 4;

  static RandomChain of(long seed) {
    Random random = new Random(seed);
    int size = LABELS.size();
    float[][] scores = new float[LENGTH][size];
    for (float[] row : scores) {
      for (int label = 0; label < size; label++) {
        row[label] = (float) (3 * random.nextGaussian());
      }
    }
    float[] transitions = new float[size * size];
    for (int before = 0; before < size; before++) {
      for (int label = 0; label < size; label++) {
        transitions[before * size + label] =
            LABELS.mayFollow(before, label)
                ? (float) random.nextGaussian()
                : Float.NEGATIVE_INFINITY;
      }
    }
    Map<List<Integer>, Double> weights = new LinkedHashMap<>();
    enumerate(scores, transitions, new ArrayList<>(), weights);
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((sequence, weight) -> weight / total);
    return new RandomChain(new ChainLattice(scores, transitions, LABELS), weights, Math.log(total));
  }

  private static void enumerate(
      float[][] scores,
      float[] transitions,
      List<Integer> sequence,
      Map<List<Integer>, Double> to) {
    int size = LABELS.size();
    if (sequence.size() == scores.length) {
      if (LABELS.mayEnd(sequence.get(sequence.size() - 1))) {
        double score = 0;
        for (int t = 0; t < scores.length; t++) {
          score += scores[t][sequence.get(t)];
          score += t == 0 ? 0 : transitions[sequence.get(t - 1) * size + sequence.get(t)];
        }
        to.put(List.copyOf(sequence), Math.exp(score));
      }
      return;
    }
    for (int label = 0; label < size; label++) {
      int before = sequence.isEmpty() ? ChainLabels.OUTSIDE : sequence.get(sequence.size() - 1);
      if (LABELS.mayFollow(before, label)) {
        List<Integer> longer = new ArrayList<>(sequence);
        longer.add(label);
        enumerate(scores, transitions, longer, to);
      }
    }
  }

  /** The probability of the sequences that fulfil a condition. */
  double mass(Predicate<List<Integer>> condition) {
    return sequences.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
