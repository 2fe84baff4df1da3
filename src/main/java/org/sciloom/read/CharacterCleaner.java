package org.sciloom.read;

import java.text.Normalizer;

/** Cleans single characters: white space, invisible characters, ligatures; the result is NFC. */
final class CharacterCleaner {

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private CharacterCleaner() {}

  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      append(codePoint, out);
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return Normalizer.isNormalized(out, Normalizer.Form.NFC)
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(int codePoint, StringBuilder out) {
    if (codePoint > ' ' && codePoint <= '~') {
      out.append((char) codePoint);
    } else if (isSpace(codePoint)) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (codePoint >= FIRST_LIGATURE && codePoint < FIRST_LIGATURE + LIGATURES.length) {
      out.append(LIGATURES[codePoint - FIRST_LIGATURE]);
    } else if (!isInvisible(codePoint)) {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == '\u0085';
  }

  /** Controls, soft hyphens, zero-width and direction marks, and what no XML or RDF may hold. */
  private static boolean isInvisible(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == '\u00AD'
        || codePoint == '\u180E'
        || isBetween(codePoint, '\u200B', '\u200F')
        || isBetween(codePoint, '\u202A', '\u202E')
        || isBetween(codePoint, '\u2060', '\u206F')
        || codePoint == '\uFEFF'
        || isBetween(codePoint, '\uFFF9', '\uFFFB')
        || isBetween(codePoint, '\uFDD0', '\uFDEF')
        || (codePoint & 0xFFFE) == 0xFFFE
        || isBetween(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
