package org.sciloom.read;

/** The quotation marks, dashes and ties of LaTeX prose. */
final class LatexMarks {

  private static final int LONGEST_QUOTE = 80;

  private LatexMarks() {}

  /** Takes the mark that stands here, and writes what it means. */
  static void mark(LatexCursor in, StringBuilder out) {
    switch (in.peek()) {
      case '`' -> backquote(in, out);
      case '-' -> dashes(in, out);
      case '~' -> tie(in, out);
      default -> quote(in, out);
    }
  }

  private static void backquote(LatexCursor in, StringBuilder out) {
    if (in.peek(1) == '`' && in.peek(2) != '`' && in.peek(-1) != '`') {
      in.moveTo(in.position() + 2);
      out.append('"');
      return;
    }
    char mark = in.take();
    boolean opens = Character.isLetterOrDigit(in.peek());
    int close = in.find("'", LONGEST_QUOTE);
    int other = in.find("`", LONGEST_QUOTE);
    out.append(opens && close > 0 && (other < 0 || other > close) ? '\'' : mark);
  }

  private static void quote(LatexCursor in, StringBuilder out) {
    char mark = in.take();
    if (in.peek() == '\'' && in.peek(1) != '\'' && in.peek(-2) != '\'') {
      in.take();
      mark = '"';
    }
    out.append(mark);
  }

  /** Two hyphens between or beside words are an en dash, three an em dash; options keep theirs. */
  private static void dashes(LatexCursor in, StringBuilder out) {
    int begin = in.position();
    char before = in.peek(-1);
    while (in.peek() == '-') {
      in.take();
    }
    int count = in.position() - begin;
    boolean option = (before == ' ' || before == '\0') && LatexCursor.isLatin(in.peek());
    if (count == 2 && !option) {
      out.append('–');
    } else if (count == 3) {
      out.append('—');
    } else {
      out.append(in.text(begin, in.position()));
    }
  }

  /** A tie binds two words; elsewhere the tilde means "about", or "home". */
  private static void tie(LatexCursor in, StringBuilder out) {
    char before = in.peek(-1);
    char mark = in.take();
    char after = in.peek();
    boolean left = Character.isLetter(before) || ".,:;)]%}".indexOf(before) >= 0;
    boolean right = after != ' ' && after != '\0' && after != '~';
    boolean range = Character.isDigit(before) && !Character.isLetter(after);
    boolean digit = Character.isDigit(before) && !range;
    out.append((left || digit) && right ? ' ' : mark);
  }
}
