package org.sciloom.learn;

import java.util.Locale;

/**
 * Full case folding of the Unicode Standard (section 3.13, the mappings C and F of
 * CaseFolding.txt), as Python's {@code str.casefold} does it. Java has no such method; upper-casing
 * and then lower-casing each code point gives the same, with the exceptions below.
 */
final class CaseFolding {

  private static final int CAPITAL_DOTTED_I = 0x130;
  private static final int SMALL_DOTLESS_I = 0x131;
  private static final int CAPITAL_SHARP_S = 0x1E9E;
  private static final int LAST_ASCII = 0x7F;

  private CaseFolding() {}

  /** The text, folded. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, folded));
    return folded.toString();
  }

  private static void append(int point, StringBuilder folded) {
    if (point <= LAST_ASCII) {
      folded.append((char) Character.toLowerCase(point));
    } else if (point == CAPITAL_DOTTED_I) {
      folded.append("i\u0307");
    } else if (point == CAPITAL_SHARP_S) {
      folded.append("ss");
    } else if (point == SMALL_DOTLESS_I) {
      folded.appendCodePoint(point);
    } else if (Character.UnicodeScript.of(point) == Character.UnicodeScript.CHEROKEE) {
      folded.appendCodePoint(Character.toUpperCase(point)); // this script folds upwards
    } else {
      Character.toString(point)
          .toUpperCase(Locale.ROOT)
          .codePoints()
          .map(Character::toLowerCase)
          .forEach(folded::appendCodePoint);
    }
  }
}
