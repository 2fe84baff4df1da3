package org.sciloom.problem;

/**
 * Something that was wrong with a piece of input. The piece is left out, the rest goes on.
 *
 * @param kind what was wrong, and what to do
 * @param place where
 * @param detail what was wrong in particular, such as the field's name; or empty
 * @param record the raw text of the record for the rejects file, at most {@link #RECORD_LIMIT}
 *     UTF-16 code units of it; or empty
 */
public record Problem(ProblemKind kind, Place place, String detail, String record) {

  /** So much of a record is kept, in UTF-16 code units. */
  public static final int RECORD_LIMIT = 65_536;

  private static final int DETAIL_LIMIT = 300;

  public Problem {
    detail = Texts.oneLine(detail, DETAIL_LIMIT);
    record = Texts.bounded(record, RECORD_LIMIT);
  }

  /** A problem with a file as a whole, without a record. */
  public static Problem ofFile(ProblemKind kind, String source, String detail) {
    return new Problem(kind, Place.of(source), detail, "");
  }

  /** What was wrong, in particular. */
  public String reason() {
    return detail.isEmpty() ? kind.reason() : kind.reason() + ": " + detail;
  }

  /** What to do about it. */
  public String advice() {
    return kind.advice();
  }

  /** One line for the user: {@code FILE:LINE: what was wrong; what to do}. */
  public String message() {
    String about = place.about().isEmpty() ? "" : " (\"" + place.about() + "\")";
    return place + ": " + reason() + about + "; " + advice();
  }

  /** The same as {@link #message()}. */
  @Override
  public String toString() {
    return message();
  }
}
