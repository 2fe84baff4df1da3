package org.sciloom.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Predictions by the id of the gold paper.
 *
 * @param byId the predictions
 */
public record Predictions(Map<String, Prediction> byId) {

  public Predictions {
    byId = Map.copyOf(byId);
  }

  /** The given predictions; of several with one id the last counts. */
  public static Predictions of(Stream<Prediction> predictions) {
    return new Predictions(
        predictions.collect(
            Collectors.toMap(Prediction::id, Function.identity(), (first, last) -> last)));
  }

  /**
   * The predictions of a file in the form of a gold file, as {@code extract} writes it; fields that
   * are not scored may be absent, others are left aside.
   *
   * @throws IOException when the file cannot be opened
   * @throws MalformedLineException at the first line that is not of this form
   * @throws java.io.UncheckedIOException when reading fails
   */
  public static Predictions read(Path file) throws IOException {
    try (Stream<Prediction> lines = JsonLines.read(file, Prediction::of)) {
      return of(lines);
    }
  }

  /** The predictions without the concepts and results of which they are less sure. */
  public Predictions withConfidenceFrom(double least) {
    return of(byId.values().stream().map(each -> each.withConfidenceFrom(least)));
  }

  /** The prediction for the gold paper of this id, if there is one. */
  public Optional<Prediction> find(String goldId) {
    return Optional.ofNullable(byId.get(goldId));
  }
}
