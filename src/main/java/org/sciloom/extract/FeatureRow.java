package org.sciloom.extract;

import java.util.Arrays;
import org.sciloom.extract.chain.FeatureHash;

/** The features of one token, as they are collected: a template's hash with a value's. */
final class FeatureRow {

  private long[] values = new long[128];
  private int size;

  void add(long template, long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    long hash = FeatureHash.of(template, value);
    // 0 marks a free slot in a table of weights.
    values[size++] = hash == 0 ? 1 : hash;
  }

  void add(long template, long first, long second) {
    add(template, FeatureHash.of(first, second));
  }

  void addAll(long template, long[] values) {
    for (long value : values) {
      add(template, value);
    }
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
