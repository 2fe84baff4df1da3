package org.sciloom.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/** The readings of a source; where there are none, a problem that says so. */
final class NonEmptyReadings implements Iterator<Reading> {

  private final Iterator<Reading> readings;
  private final String source;
  private boolean any;

  private NonEmptyReadings(Iterator<Reading> readings, String source) {
    this.readings = readings;
    this.source = source;
  }

  static Stream<Reading> of(Stream<Reading> readings, String source) {
    return Streams.of(new NonEmptyReadings(readings.iterator(), source), readings::close);
  }

  @Override
  public boolean hasNext() {
    return !any || readings.hasNext();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    any = true;
    return readings.hasNext()
        ? readings.next()
        : new Reading.Rejected(Problem.ofFile(ProblemKind.NO_PAPERS, source, ""));
  }
}
