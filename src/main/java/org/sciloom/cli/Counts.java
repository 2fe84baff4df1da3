package org.sciloom.cli;

import java.util.Locale;

/**
 * How far a work over an input has come.
 *
 * @param entries how many entries were read, good and bad
 * @param rejected how many of them were rejected
 * @param bytesRead how many bytes of the input were read
 * @param bytes how many bytes the input has, or 0 when that is not known
 */
record Counts(long entries, long rejected, long bytesRead, long bytes) {

  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3600;

  /** One line: the count, the rate, and, where the size of the input is known, the time left. */
  String line(double seconds) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%,d entries", entries));
    if (seconds > 0) {
      line.append(String.format(Locale.ROOT, ", %.1f/s", entries / seconds));
    }
    if (bytes > 0) {
      line.append(String.format(Locale.ROOT, ", %d%%", percent()));
    }
    if (rejected > 0) {
      line.append(String.format(Locale.ROOT, ", %,d rejected", rejected));
    }
    if (bytes > 0 && bytesRead > 0 && bytesRead < bytes) {
      line.append(", ").append(duration(seconds * (bytes - bytesRead) / bytesRead)).append(" left");
    }
    return line.toString();
  }

  private long percent() {
    return Math.min(100, 100 * bytesRead / bytes);
  }

  /** About so long, in the two units that matter. */
  static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < SECONDS_OF_MINUTE) {
      return whole + " s";
    }
    if (whole < SECONDS_OF_HOUR) {
      return whole / SECONDS_OF_MINUTE + " min " + whole % SECONDS_OF_MINUTE + " s";
    }
    return whole / SECONDS_OF_HOUR + " h " + whole % SECONDS_OF_HOUR / SECONDS_OF_MINUTE + " min";
  }
}
