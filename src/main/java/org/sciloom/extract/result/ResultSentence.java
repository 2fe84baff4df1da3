package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.Span;

/**
 * A sentence as the finder of results sees it: words and marks as tokens, each number with its unit
 * as one token, LaTeX left out.
 *
 * @param begin where it begins in the abstract, in UTF-16 code units
 * @param text its text
 * @param tokens its tokens, in order
 */
record ResultSentence(int begin, String text, List<Token> tokens) {

  private static final Pattern WORD =
      Pattern.compile(
          "\\\\(?:text|math|emph)[a-z]*|[\\\\${}]"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-\u2010\u2011'\u2019@/.+_&][\\p{L}\\p{N}.]*[\\p{L}\\p{N}]|:\\d[\\d.]*\\d)*\\+*"
              + "|\\p{N}+(?:[-.,/\\p{L}\\p{N}]*[\\p{L}\\p{N}])?|\\S");
  private static final Pattern LATEX = Pattern.compile("\\\\.*|[${}]");

  /**
   * A token.
   *
   * @param span where it stands in the abstract
   * @param form its lower-case form; of a number its shape
   * @param number the number of the sentence that it is, from 0, or -1
   */
  record Token(Span span, String form, int number) {

    boolean isNumber() {
      return number >= 0;
    }

    boolean isWord() {
      return number < 0 && Character.isLetter(form.codePointAt(0));
    }
  }

  ResultSentence {
    tokens = List.copyOf(tokens);
  }

  /** Cuts a sentence into tokens, given the numbers within it. */
  static ResultSentence of(String abstractText, Span sentence, List<NumberExpression> numbers) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.begin();
    for (int i = 0; i < numbers.size(); i++) {
      NumberExpression number = numbers.get(i);
      addWords(tokens, abstractText, at, number.span().begin());
      tokens.add(new Token(number.span(), UnitClass.of(number.amount().unit()).shape(), i));
      at = number.span().end();
    }
    addWords(tokens, abstractText, at, sentence.end());
    return new ResultSentence(sentence.begin(), sentence.of(abstractText), tokens);
  }

  private static void addWords(List<Token> tokens, String text, int from, int to) {
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      if (!LATEX.matcher(word.group()).matches()) {
        Span span = new Span(word.start(), word.end());
        tokens.add(new Token(span, word.group().toLowerCase(Locale.ROOT), -1));
      }
    }
  }

  /** The index of the token of a number. */
  int tokenOf(int number) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).number() == number) {
        return i;
      }
    }
    throw new IllegalArgumentException("no number " + number);
  }

  /** The form of a token, or {@code ^} before the first and {@code $} behind the last. */
  String form(int index) {
    return index < 0 ? "^" : index >= tokens.size() ? "$" : tokens.get(index).form();
  }

  /** The first token that ends behind the offset; the number of tokens if there is none. */
  int firstBehind(int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }
}
