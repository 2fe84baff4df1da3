package org.sciloom.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are a terminal. Java can tell only for two of them together, and
 * from Java 22 on not even that; the launcher knows, and says so in the system property {@link
 * #PROPERTY}.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is
 * @param err whether standard error is
 * @param columns how many columns it has, or 0 when that is not known
 */
record Terminal(boolean in, boolean out, boolean err, int columns) {

  /** A list of {@code in}, {@code out} and {@code err}: those that are a terminal. */
  static final String PROPERTY = "sciloom.terminal";

  /** None of them is a terminal. */
  static Terminal none() {
    return new Terminal(false, false, false, 0);
  }

  /** What the launcher says; without launcher, none. */
  static Terminal detect() {
    return of(System.getProperty(PROPERTY), System.getenv("COLUMNS"));
  }

  static Terminal of(@Nullable String property, @Nullable String columns) {
    if (property == null) {
      return none();
    }
    List<String> names = Arrays.asList(property.split(","));
    return new Terminal(
        names.contains("in"), names.contains("out"), names.contains("err"), number(columns));
  }

  /** The greatest width of a table on standard output, or 0 for any. */
  int tableWidth() {
    return out ? columns : 0;
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 0;
  }
}
