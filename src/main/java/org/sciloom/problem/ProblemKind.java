package org.sciloom.problem;

import java.util.Locale;

/** What can be wrong with a piece of input, each with what to do about it. */
public enum ProblemKind {
  MISSING_FILE("no such file or folder", "check the path"),
  UNREADABLE_FILE("cannot be read", "check that it is there and that you may read it"),
  EMPTY_FILE("empty file", "fill it, or leave it out"),
  EMPTY_FOLDER("a folder without input files", "check the path"),
  BINARY_FILE("binary data, not text", "give the papers as text"),
  UNKNOWN_FORMAT("not in a known format", "give the format with --format, if it is one of these"),
  NO_PAPERS("no paper in it", "check that the file is whole"),
  BAD_ENCODING("invalid UTF-8", "convert it to UTF-8, for example with iconv"),
  BAD_GZIP("truncated or corrupt gzip", "fetch the file again; what came before was read"),
  BROKEN_READ("reading broke off", "try again; what came before was read"),
  LONG_LINE("line too long", "put each record on a line of its own"),
  BAD_JSON("not JSON", "put one JSON object on each line"),
  NOT_AN_OBJECT("no JSON object", "put one JSON object on each line"),
  BAD_FIELD("bad field", "correct the field, or leave it out"),
  BAD_DATE("bad date", "correct the date, or leave it out"),
  NO_TITLE("no title", "give the record a title"),
  NO_ABSTRACT("no abstract", "give the record an abstract"),
  STRAY_TRAILER("authors and date without a paper", "check the page around this line"),
  EXTRACTION_FAILED("extraction failed", "report this fault of the program with the record");

  private final String reason;
  private final String advice;

  ProblemKind(String reason, String advice) {
    this.reason = reason;
    this.advice = advice;
  }

  /** What was wrong, in a few words. */
  public String reason() {
    return reason;
  }

  /** What the user can do about it, in a few words. */
  public String advice() {
    return advice;
  }

  /** The kind's name in JSON and in counts, such as {@code no-title}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
