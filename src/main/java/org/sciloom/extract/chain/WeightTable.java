package org.sciloom.extract.chain;

/**
 * The weights of hashed features, a row of weights for each: an open-addressing table with linear
 * probing, since millions of look-ups a second decide how fast a text is read. A slot holds the
 * upper half of a feature's hash, and its place comes from the lower half, so that the table stays
 * in the processor's cache; two features of the same slot are taken for one with a chance of one in
 * billions. Immutable.
 */
final class WeightTable {

  private final long[] keys;
  private final byte[] steps;
  private final int width;
  private final float unit;
  private final int[] marks;
  private final int[] rows;

  /**
   * @param keys the features, none of them 0 or twice
   * @param steps the weights, row by row, as multiples of the unit
   * @param width how many weights a row has
   * @param unit the unit of the weights
   */
  WeightTable(long[] keys, byte[] steps, int width, float unit) {
    this.keys = keys;
    this.steps = steps;
    this.width = width;
    this.unit = unit;
    int capacity = Integer.highestOneBit(Math.max(8, keys.length)) * 4;
    this.marks = new int[capacity];
    this.rows = new int[capacity];
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      marks[slot] = mark(keys[row]);
      rows[slot] = row;
    }
  }

  long[] keys() {
    return keys;
  }

  byte[] steps() {
    return steps;
  }

  float unit() {
    return unit;
  }

  /** Adds the weights of those features that the table has. */
  void addTo(float[] sums, long[] features) {
    int[] total = new int[width];
    for (long feature : features) {
      int slot = slot(feature);
      if (marks[slot] != 0) {
        int from = rows[slot] * width;
        for (int label = 0; label < width; label++) {
          total[label] += steps[from + label];
        }
      }
    }
    for (int label = 0; label < width; label++) {
      sums[label] += total[label] * unit;
    }
  }

  /** Where the feature is, or the free slot where it would be. */
  private int slot(long feature) {
    int mask = marks.length - 1;
    int mark = mark(feature);
    int slot = (int) feature & mask;
    while (marks[slot] != 0 && marks[slot] != mark) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The upper half of a feature's hash; 0 marks a free slot. */
  private static int mark(long feature) {
    int mark = (int) (feature >>> 32);
    return mark == 0 ? 1 : mark;
  }
}
