package org.sciloom.extract.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001, <i>Conditional
 * Random Fields</i>) with hashed features of tokens and constant transitions. What the model does
 * not know of a {@link FeatureSequence} counts nothing. Weights are held in steps of {@value
 * #UNIT}, as its file has them, so that a model that was just trained and one that was read give
 * the same. Immutable and thread-safe.
 */
public final class ChainModel {

  /** The unit of weights. */
  static final float UNIT = 1 / 32f;

  private final ChainLabels labels;
  private final float[] transitions;
  private final WeightTable table;

  ChainModel(ChainLabels labels, float[] transitions, WeightTable table) {
    this.labels = labels;
    this.transitions = transitions;
    this.table = table;
  }

  /**
   * The model with the given weights, rounded; features whose weights all round to nothing are left
   * out.
   *
   * @param labels the labels
   * @param transitions the scores of pairs, {@code before * labels + label}; negative infinity for
   *     pairs against the law
   * @param keys the features, in ascending order, none of them 0
   * @param weights for each feature, the weight of each label
   */
  public static ChainModel of(
      ChainLabels labels, float[] transitions, long[] keys, float[][] weights) {
    int width = labels.size();
    long[] kept = new long[keys.length];
    byte[] steps = new byte[keys.length * width];
    int rows = 0;
    for (int row = 0; row < keys.length; row++) {
      boolean any = false;
      for (int label = 0; label < width; label++) {
        byte rounded = rounded(weights[row][label]);
        steps[rows * width + label] = rounded;
        any |= rounded != 0;
      }
      if (any) {
        kept[rows++] = keys[row];
      }
    }
    WeightTable table =
        new WeightTable(Arrays.copyOf(kept, rows), Arrays.copyOf(steps, rows * width), width, UNIT);
    return new ChainModel(labels, transitions.clone(), table);
  }

  private static byte rounded(float weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
  }

  /** The labels. */
  public ChainLabels labels() {
    return labels;
  }

  float[] transitions() {
    return transitions;
  }

  WeightTable table() {
    return table;
  }

  /**
   * The distribution of the labels of a sequence.
   *
   * @param features the features of each token; at least one token
   */
  public ChainLattice lattice(FeatureSequence features) {
    float[][] scores = new float[features.size()][labels.size()];
    for (int token = 0; token < scores.length; token++) {
      table.addTo(scores[token], features.at(token));
    }
    return new ChainLattice(scores, transitions, labels);
  }

  /** The chunks of the most probable sequence of labels, each with its probability. */
  public List<WeighedChunk> best(FeatureSequence features) {
    if (features.size() == 0) {
      return List.of();
    }
    ChainLattice lattice = lattice(features);
    return labels.chunks(lattice.bestLabels()).stream()
        .map(chunk -> new WeighedChunk(chunk, lattice.probability(chunk)))
        .toList();
  }

  /**
   * All chunks that are probable enough, whether they overlap or not.
   *
   * @param lattice a distribution that this model gave
   * @param longest the length of the longest chunk, in tokens
   * @param least the least probability
   */
  public List<WeighedChunk> probable(ChainLattice lattice, int longest, double least) {
    List<WeighedChunk> found = new ArrayList<>();
    for (int begin = 0; begin < lattice.tokens(); begin++) {
      addProbable(lattice, begin, longest, least, found);
    }
    return found;
  }

  private void addProbable(
      ChainLattice lattice, int begin, int longest, double least, List<WeighedChunk> found) {
    int last = Math.min(longest, lattice.tokens() - begin);
    for (int length = 1; length <= last; length++) {
      for (String type : labels.types()) {
        ChainLabels.Chunk chunk = new ChainLabels.Chunk(begin, begin + length, type);
        double probability = lattice.probability(chunk);
        if (probability >= least) {
          found.add(new WeighedChunk(chunk, probability));
        }
      }
      // No longer chunk can be more probable than that one begins here and goes on.
      if (lattice.openProbability(begin, length) < least) {
        return;
      }
    }
  }
}
