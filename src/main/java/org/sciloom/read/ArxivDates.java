package org.sciloom.read;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.PaperDate;

/**
 * Tells when a paper came to arXiv: its number begins with the year and the month.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
final class ArxivDates {

  private static final Pattern NUMBER =
      Pattern.compile("(?:[a-z-]+/)?(\\d{2})(0[1-9]|1[0-2])[.\\d]+");
  private static final int FIRST_YEAR = 1991;
  private static final int CENTURY = 100;

  private ArxivDates() {}

  /**
   * The month in the number; unknown where there is none.
   *
   * @param arxivId what {@link PaperIds#findArxivId} gave, or empty
   */
  static PaperDate of(String arxivId) {
    Matcher number = NUMBER.matcher(arxivId);
    if (!number.matches()) {
      return new PaperDate.Unknown();
    }
    int inCentury = Integer.parseInt(number.group(1));
    int century = inCentury >= FIRST_YEAR % CENTURY ? 1900 : 2000;
    return new PaperDate.Month(
        YearMonth.of(century + inCentury, Integer.parseInt(number.group(2))));
  }
}
