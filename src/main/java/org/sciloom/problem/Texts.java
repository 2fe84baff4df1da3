package org.sciloom.problem;

import java.util.regex.Pattern;

/** Bounds foreign text, so that it fits into a message or a file of rejects. */
final class Texts {

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}]+");

  private Texts() {}

  /** The text on one line and without control characters, so that it cannot forge a message. */
  static String oneLine(String text, int limit) {
    return bounded(UNPRINTABLE.matcher(bounded(text, 2 * limit)).replaceAll(" ").strip(), limit);
  }

  /** The text, or its beginning and an ellipsis; no surrogate pair is cut apart. */
  static String bounded(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
