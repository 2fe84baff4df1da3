package org.sciloom.read;

import org.sciloom.problem.Place;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/** A line of text, without its line end. */
sealed interface Line {

  /** The line's number, from 1. */
  int number();

  /** The line's text; of a bad line, what could be made of it. */
  String text();

  /** Whether there is nothing on it. A bad line is never blank, so that it cannot be overlooked. */
  boolean isBlank();

  /** A line that was read. */
  record Good(int number, String text) implements Line {
    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A line that could not be read, wholly or in part. */
  record Bad(int number, String text, ProblemKind kind, String detail) implements Line {
    @Override
    public boolean isBlank() {
      return false;
    }

    /** The line as a problem of the given source. */
    Problem problem(Place place) {
      return new Problem(kind, place, detail, text);
    }
  }
}
