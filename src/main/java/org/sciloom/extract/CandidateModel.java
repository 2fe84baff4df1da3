package org.sciloom.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sciloom.paper.ConceptType;

/**
 * A linear classifier of candidates: a weight for each feature and concept type, or none
 * (multinomial logistic regression, whose probabilities are calibrated where it was trained on
 * candidates of papers that the first look had not seen). Immutable.
 */
public final class CandidateModel {

  /** The label of what is no concept. */
  public static final String NONE = "none";

  private static final int LABELS = TypeScores.TYPES.size() + 1;

  private final Map<String, float[]> weights;

  private CandidateModel(Map<String, float[]> weights) {
    this.weights = weights;
  }

  /**
   * Reads a model: on each line a feature, the term of a concept type or {@value #NONE}, and the
   * weight, separated by tabs.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a line has no known label
   */
  public static CandidateModel read(BufferedReader lines) {
    Map<String, float[]> weights = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        weights.computeIfAbsent(fields[0], feature -> new float[LABELS])[index(fields[1])] =
            Float.parseFloat(fields[2]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CandidateModel(weights);
  }

  private static int index(String label) {
    if (label.equals(NONE)) {
      return LABELS - 1;
    }
    return ConceptType.findTerm(label)
        .map(TypeScores.TYPES::indexOf)
        .orElseThrow(() -> new IllegalArgumentException("no such type: " + label));
  }

  /** The probability of each type; what is missing to 1 is that it is no concept. */
  TypeScores probabilities(Collection<String> features) {
    double[] scores = new double[LABELS];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += row[label];
        }
      }
    }
    // Only differences count, and the exponential of a large score is infinite.
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double total = 0;
    for (int label = 0; label < LABELS; label++) {
      scores[label] = StrictMath.exp(scores[label] - highest);
      total += scores[label];
    }
    double sum = total;
    return TypeScores.of(type -> scores[TypeScores.TYPES.indexOf(type)] / sum);
  }
}
