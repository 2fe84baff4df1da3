package org.sciloom.learn;

/**
 * A row of weights under stochastic descent with a rate of its own for each weight (AdaGrad; Duchi,
 * Hazan and Singer 2011) and an L2 penalty that is applied when the row is next touched, since most
 * features are in few examples. Mutable; for use by one thread.
 */
final class AdaptiveRow {

  private static final float SMOOTHING = 1e-6f;

  private final float[] weights;
  private final float[] squares;
  private int touched;

  AdaptiveRow(int width) {
    this.weights = new float[width];
    this.squares = new float[width];
  }

  /** The weights themselves, not a copy. */
  float[] weights() {
    return weights;
  }

  /** Moves the weights against a gradient. */
  void descend(float[] gradient, float rate) {
    for (int i = 0; i < weights.length; i++) {
      squares[i] += gradient[i] * gradient[i];
      weights[i] -= rate * gradient[i] / (float) Math.sqrt(squares[i] + SMOOTHING);
    }
  }

  /** Shrinks the weights for all the steps since they were last shrunk. */
  void shrink(int step, float rate, float penalty) {
    int steps = step - touched;
    if (steps == 0) {
      return;
    }
    touched = step;
    for (int i = 0; i < weights.length; i++) {
      float ownRate = rate / (float) Math.sqrt(squares[i] + SMOOTHING);
      weights[i] /= 1 + ownRate * penalty * steps;
    }
  }
}
