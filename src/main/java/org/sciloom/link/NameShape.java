package org.sciloom.link;

/** How a name is written. */
final class NameShape {

  private static final int LONGEST = 12;

  private NameShape() {}

  /** Whether there are capitals and digits, and the number of words up to three. */
  static String kind(String name, int words) {
    boolean capital = name.chars().anyMatch(Character::isUpperCase);
    boolean digit = name.chars().anyMatch(Character::isDigit);
    return "" + capital + digit + Math.min(3, words);
  }

  /** The kinds of the characters, one for each run, such as {@code Xx_X0} for {@code Deep V3}. */
  static String of(String name) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < name.length() && shape.length() < LONGEST; i++) {
      char mark = mark(name.charAt(i));
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != mark) {
        shape.append(mark);
      }
    }
    return shape.toString();
  }

  private static char mark(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    return Character.isDigit(c) ? '0' : c == ' ' ? '_' : '-';
  }

  /** Whether a capital follows a small letter, or a small letter two capitals: a made-up name. */
  static boolean isMixed(String surface) {
    for (int i = 1; i < surface.length(); i++) {
      boolean capital = Character.isUpperCase(surface.charAt(i));
      boolean afterSmall = Character.isLowerCase(surface.charAt(i - 1));
      boolean afterTwo =
          i > 1
              && Character.isUpperCase(surface.charAt(i - 1))
              && Character.isUpperCase(surface.charAt(i - 2));
      if ((capital && afterSmall) || (Character.isLowerCase(surface.charAt(i)) && afterTwo)) {
        return true;
      }
    }
    return false;
  }
}
