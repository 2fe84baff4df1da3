package org.sciloom.read;

/**
 * Cleans a title or an abstract. This is done once, when a paper is read; all offsets refer to the
 * cleaned text. Entities, tags, LaTeX, ligatures, invisible characters and odd white space go;
 * words, case and hyphens stay.
 */
public final class TextCleaner {

  /** A longer text, in UTF-16 code units, is no title and no abstract; readers reject it. */
  static final int LONGEST = 200_000;

  /**
   * Deeper layers of escaping, such as an ampersand escaped thirty times, are left as they stand.
   */
  private static final int PASSES = 24;

  private TextCleaner() {}

  /**
   * The cleaned text: Unicode NFC, on one line, without white space around it or doubled in it.
   * Cleaning again changes nothing. Throws nothing, whatever the text.
   */
  public static String clean(String text) {
    String current = text;
    for (int i = 0; i < PASSES && !isPlain(current); i++) {
      String next = pass(current);
      if (next.equals(current)) {
        return current;
      }
      current = next;
    }
    return current;
  }

  /** One layer. What a step uncovers for an earlier one is for the next pass. */
  private static String pass(String text) {
    return CharacterCleaner.clean(
        LatexCleaner.clean(TagCleaner.clean(EntityCleaner.clean(CharacterCleaner.clean(text)))));
  }

  /** Whether no step would find anything to do: the common case, and a quick check. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || "\\$&<{~`".indexOf(c) >= 0) {
        return false;
      }
      if (c == before && (c == ' ' || c == '-' || c == '\'')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }
}
