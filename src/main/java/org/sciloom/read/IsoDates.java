package org.sciloom.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.PaperDate;

/** Reads dates as ISO 8601 writes them. */
final class IsoDates {

  private static final Pattern DATE =
      Pattern.compile(
          "([1-9]\\d{3})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ][\\d:.,]+(?:Z|[+-][\\d:]+)?)?)?)?");

  private IsoDates() {}

  /**
   * The date of {@code YYYY}, {@code YYYY-MM}, or {@code YYYY-MM-DD} with or without a time behind
   * it; {@link PaperDate.Unknown} of an empty text; nothing of any other.
   */
  static Optional<PaperDate> find(String text) {
    if (text.isEmpty()) {
      return Optional.of(new PaperDate.Unknown());
    }
    Matcher matcher = DATE.matcher(text);
    try {
      return matcher.matches() ? Optional.of(date(matcher)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PaperDate date(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return new PaperDate.YearOnly(Year.of(year));
    }
    int month = Integer.parseInt(matcher.group(2));
    return matcher.group(3) == null
        ? new PaperDate.Month(YearMonth.of(year, month))
        : new PaperDate.Day(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
  }
}
