package org.sciloom.query;

import java.time.Duration;

/** A query that was cancelled because it had not ended within its time limit. */
public final class QueryTimeoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String message;

  /** An exception that tells the limit. */
  public QueryTimeoutException(Duration limit) {
    this.message =
        "the query did not end within its time limit of %d ms".formatted(limit.toMillis());
  }

  @Override
  public String getMessage() {
    return message;
  }
}
