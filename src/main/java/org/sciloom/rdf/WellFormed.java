package org.sciloom.rdf;

/** Text that every RDF syntax can carry. */
final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /**
   * The text with U+FFFD for each character that XML 1.0 cannot carry: lone surrogates, control
   * characters other than tab and line ends, U+FFFE and U+FFFF. One for one, so that all offsets,
   * in UTF-16 code units and in code points, stay as they are.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
   */
  static String text(String text) {
    if (text.codePoints().allMatch(WellFormed::isCarried)) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> replaced.appendCodePoint(isCarried(point) ? point : REPLACEMENT));
    return replaced.toString();
  }

  private static boolean isCarried(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
