package org.sciloom.problem;

/**
 * Where a piece of input stands.
 *
 * @param source the file's name, or {@code standard input}; the paper's id where the paper was read
 *     well and failed later
 * @param line its first line, from 1; 0 when the problem is with the file as a whole
 * @param about the record's id or the beginning of its title; or empty
 */
public record Place(String source, int line, String about) {

  private static final int SOURCE_LIMIT = 4096;
  private static final int ABOUT_LIMIT = 60;

  public Place {
    source = Texts.oneLine(source, SOURCE_LIMIT);
    about = Texts.oneLine(about, ABOUT_LIMIT);
  }

  /** A file as a whole. */
  public static Place of(String source) {
    return new Place(source, 0, "");
  }

  /** A line of a file. */
  public static Place of(String source, int line) {
    return new Place(source, line, "");
  }

  /** This place, said to be of the record with the given id or title. */
  public Place about(String idOrTitle) {
    return new Place(source, line, idOrTitle);
  }

  /** {@code FILE:LINE}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line;
  }
}
