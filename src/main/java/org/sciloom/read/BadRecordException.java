package org.sciloom.read;

import org.sciloom.problem.ProblemKind;

/**
 * Carries what is wrong with a record from the field to the reader, which makes a problem of it; it
 * never leaves the reader.
 */
final class BadRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String about;
  private final String detail;

  BadRecordException(ProblemKind kind, String about, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
    this.about = about;
    this.detail = detail;
  }

  ProblemKind kind() {
    return kind;
  }

  /** The record's id or title, or empty. */
  String about() {
    return about;
  }

  String detail() {
    return detail;
  }
}
