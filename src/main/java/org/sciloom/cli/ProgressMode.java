package org.sciloom.cli;

import java.util.Locale;

/** How a command shows how far it has come. */
enum ProgressMode {
  /** A line that is drawn anew on a terminal, plain lines elsewhere. */
  AUTO,
  /** A plain line every ten seconds. */
  PLAIN,
  /** Not at all; problems and the summary are told nevertheless. */
  NONE;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
