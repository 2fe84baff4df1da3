package org.sciloom.learn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a result, as the scorer compares values: by the first number in it, sign and unit
 * aside; a value without a number by its text.
 *
 * @param number the first number, or NaN where there is none
 * @param text the text, case-folded, where there is no number, else empty
 */
record Quantity(double number, String text) {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd},]*\\.?\\p{Nd}*");

  /** The quantity that a text such as {@code +1,200.5 points} gives. */
  static Quantity of(String value) {
    Matcher matcher = NUMBER.matcher(value);
    return matcher.find()
        ? new Quantity(Double.parseDouble(ascii(matcher.group().replace(",", ""))), "")
        : new Quantity(Double.NaN, CaseFolding.fold(value));
  }

  /** The digits of any script as those of ASCII, which are all that Java's parser knows. */
  private static String ascii(String digits) {
    StringBuilder ascii = new StringBuilder();
    digits
        .codePoints()
        .map(point -> point == '.' ? point : '0' + Character.digit(point, 10))
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }
}
