package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void casesAreBinnedByConfidenceAndTheErrorIsWeightedByTheirNumber() {
    Calibration calibration =
        new Calibration(
            List.of(
                new Calibration.Case(0.25, false),
                new Calibration.Case(0.95, true),
                new Calibration.Case(0.95, true),
                new Calibration.Case(1, false)));
    // a quarter at a distance of 0.25, three quarters at one of 0.9667 - 0.6667
    assertEquals(0.25 * 0.25 + 0.75 * 0.3, calibration.expectedError(), 1e-12);
    assertEquals(
        """
        mentions
        confidence    count        mean  right
        0.2 to 0.3        1       0.250  0.000
        0.9 to 1.0        3       0.967  0.667
        expected calibration error 0.288
        """,
        calibration.text("mentions"));
  }

  @Test
  void theJsonHasAllTenBins() {
    var json = new Calibration(List.of(new Calibration.Case(0.5, true))).json();
    assertEquals(10, json.path("bins").size());
    assertEquals(
        "{\"from\":0.5,\"to\":0.6,\"count\":1,\"meanConfidence\":0.5,\"shareRight\":1.0}",
        json.path("bins").path(5).toString());
    assertEquals(0.5, json.path("expectedCalibrationError").doubleValue());
  }

  @Test
  void ofNothingTheErrorIsZero() {
    assertEquals(0, new Calibration(List.of()).expectedError());
  }
}
