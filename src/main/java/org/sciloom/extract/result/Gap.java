package org.sciloom.extract.result;

/** Distances in tokens, roughly. */
final class Gap {

  private Gap() {}

  /** The size class of a number of tokens. */
  static String of(int tokens) {
    if (tokens <= 2) {
      return Integer.toString(tokens);
    }
    return tokens <= 4 ? "3" : tokens <= 8 ? "5" : tokens <= 16 ? "9" : "far";
  }
}
