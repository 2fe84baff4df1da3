package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How often what is predicted with a confidence is right: ten bins of equal width, and the expected
 * calibration error, the mean over all of the distance between confidence and share right of their
 * bin (Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian
 * Binning, AAAI 2015).
 *
 * @param cases what was predicted
 */
record Calibration(List<Case> cases) {

  private static final int BINS = 10;

  /**
   * A prediction.
   *
   * @param confidence between 0 and 1
   * @param right whether it is right
   */
  record Case(double confidence, boolean right) {}

  /** The cases of one bin. */
  private record Bin(int number, List<Case> cases) {

    double confidence() {
      return cases.stream().mapToDouble(Case::confidence).average().orElse(0);
    }

    long right() {
      return cases.stream().filter(Case::right).count();
    }

    double shareRight() {
      return cases.isEmpty() ? 0 : (double) right() / cases.size();
    }

    double distance() {
      return Math.abs(confidence() - shareRight());
    }

    double low() {
      return (double) number / BINS;
    }

    double high() {
      return (double) (number + 1) / BINS;
    }
  }

  Calibration {
    cases = List.copyOf(cases);
  }

  /** The expected calibration error, between 0 and 1; of nothing, 0. */
  double expectedError() {
    return bins().stream()
        .mapToDouble(bin -> bin.distance() * bin.cases().size() / Math.max(1, cases.size()))
        .sum();
  }

  /** A row for each bin that is not empty, then the expected calibration error. */
  String text(String heading) {
    StringBuilder text = new StringBuilder(heading + "\n");
    text.append(line("%-12s %6s %11s %6s", "confidence", "count", "mean", "right"));
    for (Bin bin : bins()) {
      if (!bin.cases().isEmpty()) {
        text.append(
            line(
                "%.1f to %.1f   %6d %11.3f %6.3f",
                bin.low(), bin.high(), bin.cases().size(), bin.confidence(), bin.shareRight()));
      }
    }
    return text.append(line("expected calibration error %.3f", expectedError())).toString();
  }

  /** All bins, and the expected calibration error. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("expectedCalibrationError", expectedError());
    var array = json.putArray("bins");
    for (Bin bin : bins()) {
      array
          .addObject()
          .put("from", bin.low())
          .put("to", bin.high())
          .put("count", bin.cases().size())
          .put("meanConfidence", bin.confidence())
          .put("shareRight", bin.shareRight());
    }
    return json;
  }

  /** A confidence of 1 is in the last bin. */
  private List<Bin> bins() {
    return IntStream.range(0, BINS)
        .mapToObj(
            number ->
                new Bin(
                    number,
                    cases.stream()
                        .filter(c -> Math.min(BINS - 1, (int) (c.confidence() * BINS)) == number)
                        .toList()))
        .toList();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
