package org.sciloom.cli;

/** The exit codes of the program, and how its help tells them. */
final class ExitCode {

  /** All went well. */
  static final int OK = 0;

  /** The command could not do its work, or a check did not pass. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The work is done, but part of the input was rejected. */
  static final int REJECTS = 3;

  /** Stopped by Ctrl-C; 128 and the number of the signal, as shells have it. */
  static final int INTERRUPTED = 130;

  static final String HEADING = "%nExit codes:%n";
  static final String OK_LINE = "0:done";
  static final String FAILED_LINE = "1:failed; one line on standard error says why";
  static final String USAGE_LINE = "2:wrong usage";
  static final String REJECTS_LINE = "3:done, but part of the input was rejected";
  static final String INTERRUPTED_LINE = "130:stopped by Ctrl-C";

  private ExitCode() {}
}
