package org.sciloom.read;

import org.sciloom.read.LatexCommands.Command;
import org.sciloom.read.LatexCommands.Kind;

/**
 * Undoes the LaTeX of a text. Knows the commands of {@link LatexCommands}; others stay as they
 * stand, and so does math that is not simple. An object cleans one text; not for use by many
 * threads.
 */
final class LatexCleaner {

  /** Deeper groups are left for the next pass. */
  private static final int DEEPEST = 12;

  private final LatexCursor in;
  private final StringBuilder out;
  private final int depth;

  private LatexCleaner(String text, int depth) {
    this.in = new LatexCursor(text);
    this.out = new StringBuilder(text.length());
    this.depth = depth;
  }

  static String clean(String text) {
    return clean(text, 0);
  }

  private static String clean(String text, int depth) {
    return depth > DEEPEST ? text : new LatexCleaner(text, depth).run();
  }

  private String run() {
    while (!in.atEnd()) {
      step();
    }
    return out.toString();
  }

  private void step() {
    char c = in.peek();
    switch (c) {
      case '\\' -> backslash();
      case '$' -> LatexMath.dollar(in, out);
      case '{' -> brace();
      case '`', '\'', '-', '~' -> LatexMarks.mark(in, out);
      default -> out.append(in.take());
    }
  }

  private void backslash() {
    int begin = in.position();
    if (in.peek(1) == '(' || in.peek(1) == '[') {
      LatexMath.bracket(in, out);
      return;
    }
    in.take();
    String name = in.takeName();
    Command command = LatexCommands.find(name).orElse(null);
    if (name.equals("href")) {
      link(begin);
    } else if (name.equals("unicode") && in.atGroup()) {
      unicode(begin);
    } else if (command == null || !apply(command)) {
      verbatim(begin);
    }
  }

  private void verbatim(int begin) {
    out.append(in.text(begin, in.position()));
  }

  /** Whether the command could be applied; if not, the place is as before. */
  private boolean apply(Command command) {
    return switch (command.kind()) {
      case ACCENT -> LatexAccents.accent(command, in, out);
      case HAT -> false;
      case LETTER -> letter(command);
      case SYMBOL -> symbol(command);
      case SWITCH -> drop();
      case UNWRAP, LAST, DROP -> arguments(command);
    };
  }

  private boolean letter(Command command) {
    out.append(command.value());
    if (in.startsWith("{}")) {
      in.moveTo(in.position() + 2);
    } else if (in.peek() == ' ' && Character.isLowerCase(in.peek(1))) {
      // "Erd\o s" is one word, but so is "\ss " at the end of one: LaTeX swallows the space.
      in.take();
    }
    return true;
  }

  private boolean symbol(Command command) {
    out.append(command.value());
    if (in.startsWith("{}")) {
      in.moveTo(in.position() + 2);
    }
    return true;
  }

  private boolean drop() {
    in.skipSpaces();
    return true;
  }

  private boolean arguments(Command command) {
    int count = command.is(Kind.LAST) ? Integer.parseInt(command.value()) : 1;
    int begin = in.position();
    in.skipSpaces();
    String last = "";
    for (int i = 0; i < count; i++) {
      if (!in.atGroup()) {
        in.moveTo(begin);
        return false;
      }
      last = in.takeGroup();
    }
    if (!command.is(Kind.DROP)) {
      boolean apart = command.name().equals("footnote");
      out.append(apart ? " " : "").append(clean(last, depth + 1));
    }
    return true;
  }

  /** The text of a link, and its address where the text does not tell it. */
  private void link(int begin) {
    int start = in.position();
    if (in.atGroup()) {
      String address = in.takeGroup();
      if (in.atGroup()) {
        String text = clean(in.takeGroup(), depth + 1);
        out.append(text).append(text.contains("://") ? "" : " (" + address + ")");
        return;
      }
    }
    in.moveTo(start);
    verbatim(begin);
  }

  private void unicode(int begin) {
    String value = LatexMath.unicode(in.takeGroup());
    if (value.isEmpty()) {
      verbatim(begin);
    }
    out.append(value);
  }

  /**
   * A group that is there for a command's sake, or to protect a word's letters, loses its braces.
   */
  private void brace() {
    if (in.atGroup()) {
      int begin = in.position();
      boolean inWord = begin > 0 && Character.isLetter(in.peek(-1));
      String group = in.takeGroup();
      boolean protects = isWord(group) && (inWord || Character.isLetter(in.peek()));
      if (group.startsWith("\\") || protects) {
        String cleaned = clean(group, depth + 1);
        boolean known = !cleaned.startsWith("\\");
        out.append(known ? cleaned : "{" + cleaned + "}");
        return;
      }
      in.moveTo(begin);
    }
    out.append(in.take());
  }

  private static boolean isWord(String group) {
    return !group.isEmpty() && group.codePoints().allMatch(Character::isLetter);
  }
}
