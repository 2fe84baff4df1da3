package org.sciloom.read;

import java.text.Normalizer;
import org.sciloom.read.LatexCommands.Command;

/** The accents of LaTeX prose. */
final class LatexAccents {

  /** What an apostrophe that was escaped by mistake introduces. */
  private static final String[] CONTRACTIONS = {"s", "t", "d", "m", "re", "ve", "ll"};

  private LatexAccents() {}

  /**
   * Takes the letter behind an accent, and writes the two as one letter.
   *
   * @return whether there was such a letter; if not, nothing was taken or written
   */
  static boolean accent(Command command, LatexCursor in, StringBuilder out) {
    boolean named = LatexCursor.isLatin(command.name().charAt(0));
    if (!named && isMistake(command.name(), in)) {
      out.append(command.name());
      return true;
    }
    int begin = in.position();
    boolean spaced = named && in.peek() == ' ' && "cvH".contains(command.name());
    if (spaced) {
      in.take();
    }
    boolean takes = !named || spaced || in.peek() == '{';
    String letter = takes ? takeLetter(in) : "";
    String composed = Normalizer.normalize(letter + command.value(), Normalizer.Form.NFC);
    if (letter.isEmpty() || composed.length() != 1) {
      in.moveTo(begin);
      return false;
    }
    out.append(composed);
    return true;
  }

  /** A letter, in braces or not, or the dotless i or j, which the accent turns into i or j. */
  private static String takeLetter(LatexCursor in) {
    String letter = "";
    if (in.atGroup()) {
      letter = in.takeGroup().strip();
    } else if (in.startsWith("\\i") || in.startsWith("\\j")) {
      in.take();
      letter = "\\" + in.takeName();
      in.skipSpaces();
    } else if (!in.atEnd()) {
      letter = String.valueOf(in.take());
    }
    String plain = letter.equals("\\i") || letter.equals("\\j") ? letter.substring(1) : letter;
    return plain.length() == 1 && Character.isLetter(plain.charAt(0)) ? plain : "";
  }

  /** Quotation marks, apostrophes and ties that somebody escaped are no accents. */
  private static boolean isMistake(String accent, LatexCursor in) {
    char next = in.peek();
    if (accent.equals("\"")) {
      return next != '{' && next != '\\' && "aeiouyAEIOUY".indexOf(next) < 0;
    }
    if (accent.equals("~") && Character.isDigit(in.peek(-3))) {
      return true;
    }
    if (!accent.equals("'") || !Character.isLetterOrDigit(in.peek(-3))) {
      return false;
    }
    for (String contraction : CONTRACTIONS) {
      if (in.startsWith(contraction) && !Character.isLetter(in.peek(contraction.length()))) {
        return true;
      }
    }
    return false;
  }
}
