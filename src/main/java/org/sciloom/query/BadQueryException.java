package org.sciloom.query;

/**
 * A query that cannot be run as it was asked for: an unknown name, a missing or ill-typed argument,
 * text that does not parse, or something that is not allowed. The message is written for whoever
 * asked, and lists what would have been accepted.
 */
public final class BadQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String message;

  /** An exception with a message for whoever asked. */
  public BadQueryException(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
