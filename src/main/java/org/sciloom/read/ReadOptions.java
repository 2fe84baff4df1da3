package org.sciloom.read;

/**
 * How input is to be read.
 *
 * @param format the name of the format, or empty to recognise it by content
 * @param pageYear the year of dates that come without one, or 0 when it is not told
 */
public record ReadOptions(String format, int pageYear) {

  /**
   * @throws IllegalArgumentException when there is no such format, or the year is not in 0..9999
   */
  public ReadOptions {
    if (!format.isEmpty() && PaperReaders.find(format).isEmpty()) {
      throw new IllegalArgumentException(
          "unknown format " + format + "; known are " + PaperReaders.names());
    }
    if (pageYear < 0 || pageYear > 9999) {
      throw new IllegalArgumentException("not a year: " + pageYear);
    }
  }

  /** The format by content, the year by the page. */
  public static ReadOptions defaults() {
    return new ReadOptions("", 0);
  }
}
