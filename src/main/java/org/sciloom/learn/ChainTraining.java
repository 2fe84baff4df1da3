package org.sciloom.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.ChainLattice;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.FeatureSequence;

/**
 * Trains a linear chain on labelled sequences: maximum likelihood by stochastic descent over
 * shuffled sequences ({@link AdaptiveRow}). One thread, and so the same weights to the last bit for
 * the same examples. Not thread-safe.
 */
final class ChainTraining {

  /**
   * A labelled sequence.
   *
   * @param features the features of each token
   * @param labels the label of each token
   */
  record Example(FeatureSequence features, List<Integer> labels) {

    Example {
      labels = List.copyOf(labels);
    }
  }

  /**
   * How to train.
   *
   * @param fewest features that stand at fewer tokens are left out
   * @param epochs how often each sequence is seen
   * @param rate the rate of descent
   * @param penalty the L2 penalty at each step
   * @param seed of the shuffling
   */
  record Settings(int fewest, int epochs, float rate, float penalty, long seed) {

    /** What did best for some hundred whole abstracts, on others held out of training. */
    static Settings forPapers() {
      return new Settings(2, 20, 0.1f, 0.01f, 1);
    }

    /** The same with another penalty: the more examples, the smaller. */
    Settings withPenalty(double other) {
      return new Settings(fewest, epochs, rate, (float) other, seed);
    }
  }

  private final ChainLabels labels;
  private final Settings settings;
  private final long[] keys;
  private final AdaptiveRow[] rows;
  private final AdaptiveRow transitions;

  private ChainTraining(ChainLabels labels, Settings settings, long[] keys) {
    this.labels = labels;
    this.settings = settings;
    this.keys = keys;
    this.rows = new AdaptiveRow[keys.length];
    Arrays.setAll(rows, row -> new AdaptiveRow(labels.size()));
    this.transitions = new AdaptiveRow(labels.size() * labels.size());
  }

  /** The model that the examples give. */
  static ChainModel train(ChainLabels labels, Settings settings, List<Example> examples) {
    ChainTraining training =
        new ChainTraining(labels, settings, FeatureVocabulary.of(examples, settings.fewest()));
    training.descend(examples);
    return training.model();
  }

  private void descend(List<Example> examples) {
    forbidPairs();
    int[][][] numbered = new int[examples.size()][][];
    Arrays.setAll(numbered, e -> numbers(examples.get(e).features()));
    int[] order = IntStream.range(0, numbered.length).toArray();
    SplittableRandom random = new SplittableRandom(settings.seed());
    int step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order, random);
      for (int e : order) {
        step++;
        if (numbered[e].length > 0) {
          descend(numbered[e], examples.get(e).labels(), step);
        }
      }
    }
    for (AdaptiveRow row : rows) {
      row.shrink(step + 1, settings.rate(), settings.penalty());
    }
  }

  private void forbidPairs() {
    int size = labels.size();
    for (int before = 0; before < size; before++) {
      for (int label = 0; label < size; label++) {
        if (!labels.mayFollow(before, label)) {
          transitions.weights()[before * size + label] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  private int[][] numbers(FeatureSequence features) {
    int[][] numbers = new int[features.size()][];
    for (int t = 0; t < numbers.length; t++) {
      numbers[t] =
          Arrays.stream(features.features(t))
              .mapToInt(feature -> Arrays.binarySearch(keys, feature))
              .filter(number -> number >= 0)
              .toArray();
    }
    return numbers;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  /** One step against the gradient of one sequence: expected minus seen. */
  private void descend(int[][] features, List<Integer> seen, int step) {
    ChainLattice lattice = new ChainLattice(scores(features, step), transitions.weights(), labels);
    float[] gradient = new float[labels.size()];
    for (int t = 0; t < features.length; t++) {
      for (int label = 0; label < gradient.length; label++) {
        gradient[label] = (float) lattice.marginal(t, label) - (seen.get(t) == label ? 1 : 0);
      }
      for (int feature : features[t]) {
        rows[feature].descend(gradient, settings.rate());
      }
    }
    transitions.descend(transitionGradient(lattice, seen), settings.rate());
  }

  private float[][] scores(int[][] features, int step) {
    float[][] scores = new float[features.length][labels.size()];
    for (int t = 0; t < scores.length; t++) {
      for (int feature : features[t]) {
        rows[feature].shrink(step, settings.rate(), settings.penalty());
        float[] weights = rows[feature].weights();
        for (int label = 0; label < weights.length; label++) {
          scores[t][label] += weights[label];
        }
      }
    }
    return scores;
  }

  private float[] transitionGradient(ChainLattice lattice, List<Integer> seen) {
    int size = labels.size();
    float[] gradient = new float[size * size];
    for (int t = 1; t < seen.size(); t++) {
      for (int before = 0; before < size; before++) {
        for (int label = 0; label < size; label++) {
          if (labels.mayFollow(before, label)) {
            gradient[before * size + label] += (float) lattice.pairMarginal(t, before, label);
          }
        }
      }
      gradient[seen.get(t - 1) * size + seen.get(t)] -= 1;
    }
    return gradient;
  }

  private ChainModel model() {
    float[][] weights = new float[rows.length][];
    Arrays.setAll(weights, row -> rows[row].weights());
    return ChainModel.of(labels, transitions.weights(), keys, weights);
  }
}
