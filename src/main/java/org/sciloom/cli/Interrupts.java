package org.sciloom.cli;

/** Tells a command that the user wants it to stop. */
interface Interrupts {

  /**
   * Heeds interrupts from now on: until the guard is closed, Ctrl-C does not end the process at
   * once, but waits a while for the guard to be closed, so that what has begun can come to a sound
   * end.
   */
  Guard heed();

  /** The time during which interrupts are heeded. Safe for use by many threads. */
  interface Guard extends AutoCloseable {

    /** Whether there was an interrupt. */
    boolean isInterrupted();

    /** Has this done when there is an interrupt; at once, if there was one already. */
    void then(Runnable action);

    /** Says that the command has come to its end. */
    @Override
    void close();
  }
}
