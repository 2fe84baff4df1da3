package org.sciloom.cli;

/** A command gave up its work because the user stopped it. The message says what is left of it. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException(String message) {
    super(message);
  }
}
