package org.sciloom.read;

/**
 * What must be known of a Daily Papers page before its papers are read.
 *
 * @param hasName whether it names itself, and so has a head
 * @param latestYear the latest year that its dates spell out, or 0
 */
record PageFacts(boolean hasName, int latestYear) {

  private static final String NAME = "Daily Papers";

  /** Reads the page from beginning to end; keeps no more than these facts. */
  static PageFacts of(TextSource source) {
    boolean hasName = false;
    int latest = 0;
    try (Lines lines = source.lines()) {
      while (lines.hasNext()) {
        String line = lines.next().text();
        hasName |= isName(line);
        latest = Math.max(latest, PageDate.find(line).map(PageDate::year).orElse(0));
      }
    }
    return new PageFacts(hasName, latest);
  }

  static boolean isName(String line) {
    return line.strip().equals(NAME);
  }

  /**
   * The page's own year: a page spells out every year but its own, so it is the one after the
   * latest; 0 when no year is spelled out.
   */
  int year() {
    return latestYear == 0 ? 0 : latestYear + 1;
  }
}
