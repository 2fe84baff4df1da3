package org.sciloom.read;

/** A place in a text with LaTeX that moves forward. Not for use by many threads. */
final class LatexCursor {

  /** A longer group is not taken for one, so that the search for its end stays cheap. */
  private static final int LONGEST_GROUP = 2000;

  private final String text;
  private int at;

  LatexCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** The character here; at the end, NUL. */
  char peek() {
    return peek(0);
  }

  /** The character at a distance from here; outside the text, NUL. */
  char peek(int distance) {
    int position = at + distance;
    return position >= 0 && position < text.length() ? text.charAt(position) : '\0';
  }

  char take() {
    return text.charAt(at++);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** Takes a command's name, the backslash being behind us: letters, or one other character. */
  String takeName() {
    int begin = at;
    while (isLatin(peek())) {
      at++;
    }
    if (at == begin && !atEnd()) {
      at++;
    }
    return text.substring(begin, at);
  }

  /** Where the group that opens here with a brace ends: at its closing brace, or -1. */
  int endOfGroup() {
    int depth = 0;
    int limit = Math.min(text.length(), at + LONGEST_GROUP);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a whole group opens here. */
  boolean atGroup() {
    return peek() == '{' && endOfGroup() > 0;
  }

  /** Takes the group that opens here, and gives what is in it. */
  String takeGroup() {
    int end = endOfGroup();
    String group = text.substring(at + 1, end);
    at = end + 1;
    return group;
  }

  /** Where the given mark next stands, at most so many characters from here; or -1. */
  int find(String mark, int within) {
    int limit = Math.min(text.length() - mark.length(), at + within);
    for (int i = at; i <= limit; i++) {
      if (text.startsWith(mark, i)) {
        return i;
      }
    }
    return -1;
  }

  String text(int begin, int end) {
    return text.substring(begin, end);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
