package org.sciloom.cli;

/**
 * A whole number from 1, as an option takes it.
 *
 * @param value the number
 */
record PositiveNumber(int value) {

  /**
   * @throws IllegalArgumentException when it is less than 1
   */
  PositiveNumber {
    if (value < 1) {
      throw new IllegalArgumentException("begins at 1");
    }
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is no whole number from 1
   */
  static PositiveNumber of(String text) {
    if (!text.matches("0*[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("'" + text + "' is no whole number from 1");
    }
    return new PositiveNumber(Integer.parseInt(text));
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
