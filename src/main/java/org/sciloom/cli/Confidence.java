package org.sciloom.cli;

/**
 * A confidence, as an option takes it.
 *
 * @param value between 0 and 1
 */
record Confidence(double value) {

  /**
   * @throws IllegalArgumentException when it is not between 0 and 1
   */
  Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("'" + value + "' is not between 0 and 1");
    }
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is no number between 0 and 1
   */
  static Confidence of(String text) {
    if (!text.matches("\\d{0,9}\\.?\\d{1,9}")) {
      throw new IllegalArgumentException("'" + text + "' is no number between 0 and 1");
    }
    return new Confidence(Double.parseDouble(text));
  }

  @Override
  public String toString() {
    return Double.toString(value);
  }
}
