package org.sciloom.extract.chain;

/**
 * The distribution of the labels of one sequence under a linear chain: scores of labels at tokens
 * and of pairs of neighbouring labels, with the sums over all sequences (forward-backward, Rabiner
 * 1989, scaled at each token). For use by one thread.
 */
public final class ChainLattice {

  private final ChainLabels scheme;
  private final int tokens;
  private final int labels;
  private final double[] transitions;
  private final double[][] potential;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scale;
  private double logNormalizer;

  /**
   * Runs forward and backward.
   *
   * @param scores for each token, the score of each label
   * @param transitions the scores of pairs, {@code before * labels + label}; negative infinity for
   *     pairs against the law
   * @param scheme the labels
   */
  public ChainLattice(float[][] scores, float[] transitions, ChainLabels scheme) {
    this.scheme = scheme;
    this.tokens = scores.length;
    this.labels = scheme.size();
    this.transitions = new double[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      this.transitions[i] = StrictMath.exp(transitions[i]);
    }
    this.potential = new double[tokens][labels];
    this.forward = new double[tokens][labels];
    this.backward = new double[tokens][labels];
    this.scale = new double[tokens];
    exponentiate(scores);
    runForward();
    runBackward();
  }

  private void exponentiate(float[][] scores) {
    for (int t = 0; t < tokens; t++) {
      float most = Float.NEGATIVE_INFINITY;
      for (float score : scores[t]) {
        most = Math.max(most, score);
      }
      for (int y = 0; y < labels; y++) {
        potential[t][y] = StrictMath.exp(scores[t][y] - most);
      }
      logNormalizer += most;
    }
  }

  private void runForward() {
    for (int t = 0; t < tokens; t++) {
      double sum = 0;
      for (int y = 0; y < labels; y++) {
        double in = t == 0 ? (scheme.mayBegin(y) ? 1 : 0) : incoming(t, y);
        forward[t][y] = in * potential[t][y];
        if (t == tokens - 1 && !scheme.mayEnd(y)) {
          forward[t][y] = 0;
        }
        sum += forward[t][y];
      }
      scale[t] = sum;
      logNormalizer += StrictMath.log(sum);
      for (int y = 0; y < labels; y++) {
        forward[t][y] /= sum;
      }
    }
  }

  private double incoming(int t, int label) {
    double in = 0;
    for (int before = 0; before < labels; before++) {
      in += forward[t - 1][before] * transitions[before * labels + label];
    }
    return in;
  }

  private void runBackward() {
    for (int y = 0; y < labels; y++) {
      backward[tokens - 1][y] = scheme.mayEnd(y) ? 1 : 0;
    }
    for (int t = tokens - 2; t >= 0; t--) {
      for (int y = 0; y < labels; y++) {
        double out = 0;
        for (int next = 0; next < labels; next++) {
          out += transitions[y * labels + next] * potential[t + 1][next] * backward[t + 1][next];
        }
        backward[t][y] = out / scale[t + 1];
      }
    }
  }

  /** The probability of a label at a token. */
  public double marginal(int token, int label) {
    return forward[token][label] * backward[token][label];
  }

  /** The probability of a pair of labels at a token and the one before it. */
  public double pairMarginal(int token, int before, int label) {
    return forward[token - 1][before] * step(token, before, label) * backward[token][label];
  }

  /** The log of the sum over all sequences of the exponential of their scores. */
  public double logNormalizer() {
    return logNormalizer;
  }

  /** How many tokens the sequence has. */
  public int tokens() {
    return tokens;
  }

  /**
   * The probability that the chunk stands in the sequence.
   *
   * @throws IllegalArgumentException when its type is none of the labels'
   */
  public double probability(ChainLabels.Chunk chunk) {
    int type = scheme.typeIndex(chunk.type());
    int last = chunk.end() - 1;
    if (last == chunk.begin()) {
      return Math.min(1, marginal(last, scheme.single(type)));
    }
    int end = scheme.end(type);
    int before = last - 1 == chunk.begin() ? ChainLabels.BEGIN : ChainLabels.INSIDE;
    return Math.min(
        1,
        openForward(chunk.begin(), last - chunk.begin())
            * step(last, before, end)
            * backward[last][end]);
  }

  /** The probability that a chunk begins at a token and goes on behind so many tokens of it. */
  double openProbability(int begin, int length) {
    int last = begin + length - 1;
    int label = length == 1 ? ChainLabels.BEGIN : ChainLabels.INSIDE;
    return openForward(begin, length) * backward[last][label];
  }

  /** As forward, of all sequences with an open chunk of so many tokens from a token on. */
  private double openForward(int begin, int length) {
    double open = forward[begin][ChainLabels.BEGIN];
    for (int i = 1; i < length; i++) {
      int before = i == 1 ? ChainLabels.BEGIN : ChainLabels.INSIDE;
      open *= step(begin + i, before, ChainLabels.INSIDE);
    }
    return open;
  }

  private double step(int token, int before, int label) {
    return transitions[before * labels + label] * potential[token][label] / scale[token];
  }

  /** The most probable sequence of labels (Viterbi). */
  int[] bestLabels() {
    double[][] best = new double[tokens][labels];
    int[][] from = new int[tokens][labels];
    best[0] = forward[0].clone();
    for (int t = 1; t < tokens; t++) {
      double most = 0;
      for (int y = 0; y < labels; y++) {
        for (int before = 0; before < labels; before++) {
          double score = best[t - 1][before] * transitions[before * labels + y];
          if (score > best[t][y]) {
            best[t][y] = score;
            from[t][y] = before;
          }
        }
        best[t][y] *= potential[t][y];
        most = Math.max(most, best[t][y]);
      }
      for (int y = 0; y < labels; y++) {
        best[t][y] /= most;
      }
    }
    return traced(best[tokens - 1], from);
  }

  private int[] traced(double[] last, int[][] from) {
    int[] sequence = new int[tokens];
    int t = tokens - 1;
    for (int y = 1; y < labels; y++) {
      if (last[y] * backward[t][y] > last[sequence[t]] * backward[t][sequence[t]]) {
        sequence[t] = y;
      }
    }
    for (; t > 0; t--) {
      sequence[t - 1] = from[t][sequence[t]];
    }
    return sequence;
  }
}
