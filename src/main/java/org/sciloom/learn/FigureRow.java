package org.sciloom.learn;

/**
 * One row of a table of figures.
 *
 * @param name what is measured
 * @param share whether it is a share (so many of so many) instead of precision, recall and F1; the
 *     share is then the precision of its counts
 */
record FigureRow(String name, boolean share) {

  static FigureRow measures(String name) {
    return new FigureRow(name, false);
  }

  static FigureRow share(String name) {
    return new FigureRow(name, true);
  }
}
