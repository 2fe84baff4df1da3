package org.sciloom.query;

import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A text that can be looked at only so often: a regular expression that would try for ever ends
 * with an error, as one that does not match. Not safe for threads.
 */
final class SteppedText implements CharSequence {

  /** So often a text is looked at in one match, in characters. */
  static final int STEPS = 2_000_000;

  private final String text;
  private int steps;

  SteppedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++steps > STEPS) {
      throw new ExprEvalException("the regular expression takes too many steps");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
