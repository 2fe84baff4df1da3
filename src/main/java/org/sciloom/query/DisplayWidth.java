package org.sciloom.query;

/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, combining
 * marks none. An approximation of Unicode Standard Annex 11, good for alignment.
 */
final class DisplayWidth {

  private static final String ELLIPSIS = "…";

  /** First and last code points of the ranges that are two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /** The number of columns of a text. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text, cut with an ellipsis so that it takes at most so many columns. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = ELLIPSIS.length();
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length && used + of(codePoints[i]) <= columns; i++) {
      cut.appendCodePoint(codePoints[i]);
      used += of(codePoints[i]);
    }
    return cut.append(ELLIPSIS).toString();
  }
}
