package org.sciloom.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.PaperDate;

/**
 * A date as a Daily Papers page writes it: {@code Jul 8, 2024}, or {@code Jan 12} for the page's
 * own year. A comment count may be glued behind it.
 *
 * @param month 1 to 12
 * @param day as it is written; whether the month has such a day is told by {@link #findDate}
 * @param year the year that is spelled out, or 0
 */
record PageDate(int month, int day, int year) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)("
              + String.join("|", MONTHS)
              + ")[a-z]{0,6}\\.? (\\d{1,2})(?:, ?(\\d{4}))?"
              + "(?: ?\\d[\\d.,]*k?)?");

  /** The date that the line is, if it is nothing else. */
  static Optional<PageDate> find(String line) {
    Matcher matcher = DATE.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = 1 + MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
    int day = Integer.parseInt(matcher.group(2));
    int year = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return Optional.of(new PageDate(month, day, year));
  }

  /**
   * The date, if the calendar has it.
   *
   * @param pageYear the year of dates without one, or 0 when that is not known
   */
  Optional<PaperDate> findDate(int pageYear) {
    int known = year == 0 ? pageYear : year;
    try {
      return Optional.of(
          known == 0
              ? new PaperDate.DayOfUnknownYear(MonthDay.of(month, day))
              : new PaperDate.Day(LocalDate.of(known, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
