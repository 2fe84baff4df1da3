package org.sciloom.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the math in a text, drops the delimiters of what is simple, and leaves the rest alone. */
final class LatexMath {

  private static final int LONGEST = 300;
  private static final int LONGEST_DISPLAY = 3000;
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,} \\p{L}{3,}");
  private static final Pattern MATHS = Pattern.compile("[\\\\_^]");

  private LatexMath() {}

  /** Takes what the dollar here begins: a formula, or an amount of money. */
  static void dollar(LatexCursor in, StringBuilder out) {
    if (in.startsWith("$$")) {
      display(in, out, "$$");
      return;
    }
    int begin = in.position();
    in.take();
    int end = endOfInline(in);
    if (end < 0 || !isMath(in.text(begin + 1, end), in.peek(end + 1 - in.position()))) {
      out.append('$');
      return;
    }
    write(in.text(begin + 1, end), in.text(begin, end + 1), out);
    in.moveTo(end + 1);
  }

  /** Takes what {@code \(} or {@code \[} begins here. */
  static void bracket(LatexCursor in, StringBuilder out) {
    if (in.peek(1) == '[') {
      display(in, out, "\\]");
      return;
    }
    int begin = in.position();
    int end = in.find("\\)", LONGEST);
    if (end < 0) {
      out.append(in.take()).append(in.take());
      return;
    }
    write(in.text(begin + 2, end), in.text(begin, end + 2), out);
    in.moveTo(end + 2);
  }

  private static void write(String content, String whole, StringBuilder out) {
    Optional<String> simple = SimpleMath.find(content.strip());
    out.append(simple.orElse(whole));
  }

  private static void display(LatexCursor in, StringBuilder out, String close) {
    out.append(in.take()).append(in.take());
    int end = in.find(close, LONGEST_DISPLAY);
    if (end >= 0) {
      out.append(in.text(in.position(), end + 2));
      in.moveTo(end + 2);
    }
  }

  /** The next dollar that is not escaped, or -1. */
  private static int endOfInline(LatexCursor in) {
    for (int i = 0; i < LONGEST; i++) {
      char c = in.peek(i);
      if (c == '\\') {
        i++;
      } else if (c == '$') {
        return in.position() + i;
      } else if (c == '\0') {
        return -1;
      }
    }
    return -1;
  }

  /** Tells a formula from the text between two amounts of money. */
  private static boolean isMath(String content, char after) {
    if (content.isBlank()) {
      return false;
    }
    if (MATHS.matcher(content).find()) {
      return true;
    }
    boolean edged = content.startsWith(" ") || content.endsWith(" ");
    boolean amounts = Character.isDigit(content.charAt(0)) && Character.isDigit(after);
    return !edged && !amounts && !WORDS.matcher(content).find();
  }

  /** The character that the argument of the command "unicode" names, or the empty string. */
  static String unicode(String number) {
    boolean hex = number.startsWith("x");
    String digits = hex ? number.substring(1) : number;
    if (!digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return "";
    }
    int value = Integer.parseInt(digits, hex ? 16 : 10);
    return Character.isValidCodePoint(value) ? Character.toString(value) : "";
  }
}
