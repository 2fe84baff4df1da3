package org.sciloom.extract.chain;

import java.util.Arrays;
import java.util.List;

/** The features of a sequence: for each token the hashes of what is seen of it. Immutable. */
public final class FeatureSequence {

  private final long[][] tokens;

  private FeatureSequence(long[][] tokens) {
    this.tokens = tokens;
  }

  /** The features of the given tokens, none of which is 0. */
  public static FeatureSequence of(List<long[]> tokens) {
    return new FeatureSequence(tokens.stream().map(long[]::clone).toArray(long[][]::new));
  }

  /** The number of tokens. */
  public int size() {
    return tokens.length;
  }

  /** The features of a token; the array is not to be changed. */
  long[] at(int token) {
    return tokens[token];
  }

  /** The features of a token, as a copy. */
  public long[] features(int token) {
    return Arrays.copyOf(tokens[token], tokens[token].length);
  }
}
