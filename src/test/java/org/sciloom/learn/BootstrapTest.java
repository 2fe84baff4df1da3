package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Score RIGHT = new Score(1, 1, 1);
  private static final Score WRONG = new Score(0, 1, 1);

  @Test
  void unitsThatAreAllAlikeLeaveNoDoubt() {
    Measured measured = measure(Collections.nCopies(20, new Score(1, 2, 4)));
    assertEquals(new Score(20, 40, 80), measured.score());
    assertEquals(new Interval(0.5, 0.5), measured.precision());
    assertEquals(new Interval(0.25, 0.25), measured.recall());
  }

  @Test
  void theIntervalOfAShareIsThatOfTheBinomialDistribution() {
    List<Score> units = new ArrayList<>(Collections.nCopies(100, RIGHT));
    units.addAll(Collections.nCopies(100, WRONG));
    // standard error of a half over 200 units: 0.0354, and 1.96 times that is 0.069
    Interval precision = measure(units).precision();
    assertEquals(0.431, precision.low(), 0.015);
    assertEquals(0.569, precision.high(), 0.015);
  }

  @Test
  void theSameUnitsGiveTheSameInterval() {
    List<Score> units = List.of(RIGHT, WRONG, RIGHT, WRONG, WRONG, new Score(3, 5, 4));
    assertEquals(measure(units), measure(units));
    assertTrue(measure(units).f1().low() < measure(units).score().f1());
    assertTrue(measure(units).f1().high() > measure(units).score().f1());
  }

  @Test
  void unitsWithoutCountsChangeNothingButTheDraws() {
    Measured measured = measure(List.of(RIGHT, Score.none(), Score.none()));
    assertEquals(new Interval(0, 1), measured.precision());
  }

  @Test
  void ofNoUnitsThereIsNothingToMeasure() {
    assertEquals(
        new Measured(Score.none(), new Interval(0, 0), new Interval(0, 0), new Interval(0, 0)),
        measure(List.of()));
  }

  private static Measured measure(List<Score> units) {
    return new Bootstrap(units.size()).measure(List.of(units)).get(0);
  }
}
