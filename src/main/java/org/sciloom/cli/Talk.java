package org.sciloom.cli;

import java.io.PrintStream;

/**
 * What a command tells the user while it works: lines that stay, and on a terminal one line below
 * them that is drawn anew. Safe for use by many threads.
 */
final class Talk {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int columns;
  private String status = "";

  /**
   * @param err where to talk
   * @param columns the width of the terminal, which a status must not exceed
   */
  Talk(PrintStream err, int columns) {
    this.err = err;
    this.columns = columns;
  }

  static Talk to(Streams streams) {
    return new Talk(streams.err(), streams.terminal().columns());
  }

  /** Prints a line that stays. */
  synchronized void say(String line) {
    err.print((status.isEmpty() ? "" : CLEAR) + line + "\n" + status);
    err.flush();
  }

  /** Draws the status line anew. */
  synchronized void status(String line) {
    int width = columns > 0 ? columns - 1 : line.length();
    String drawn = line.length() > width ? line.substring(0, width) : line;
    err.print((status.isEmpty() ? "" : CLEAR) + drawn);
    err.flush();
    status = drawn;
  }

  /** Takes the status line away, if there is one. */
  synchronized void clear() {
    if (!status.isEmpty()) {
      err.print(CLEAR);
      err.flush();
      status = "";
    }
  }
}
