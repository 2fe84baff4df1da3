package org.sciloom.extract.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.extract.ModelFiles;

/**
 * Linear models of results: a classifier of numbers with a weight for each feature and label
 * (multinomial logistic regression), and weights by which one of several phrases is chosen
 * (conditional logit). Immutable.
 */
public final class ResultModel {

  /** The label of a number that is no result. */
  public static final String NONE = "none";

  /** The label of the weights by which phrases are chosen. */
  public static final String CHOSEN = "chosen";

  private final Map<String, Map<String, Double>> weights;

  private ResultModel(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /**
   * Reads a model: on each line a feature, a label and the weight, separated by tabs.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static ResultModel read(BufferedReader lines) {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        weights
            .computeIfAbsent(fields[0], feature -> new HashMap<>())
            .put(fields[1], Double.parseDouble(fields[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ResultModel(weights);
  }

  /** The model that a source of files has. */
  public static ResultModel read(ModelFiles.Source files) {
    return read(ModelFiles.lines(files.open("results.tsv.gz")));
  }

  /** The probability of each label; they add up to 1. */
  public Map<String, Double> probabilities(Collection<String> labels, List<String> features) {
    Map<String, Double> scores = new TreeMap<>();
    labels.forEach(label -> scores.put(label, 0.0));
    for (String feature : features) {
      weights
          .getOrDefault(feature, Map.of())
          .forEach((label, weight) -> scores.computeIfPresent(label, (l, sum) -> sum + weight));
    }
    // Only differences count, and the exponential of a large score is infinite.
    double highest = Collections.max(scores.values());
    scores.replaceAll((label, score) -> Math.exp(score - highest));
    double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.replaceAll((label, weight) -> weight / total);
    return scores;
  }

  /** The probability of each of several options, given their features; they add up to 1. */
  public List<Double> choose(List<List<String>> options) {
    double[] scores =
        options.stream()
            .mapToDouble(
                features ->
                    features.stream()
                        .mapToDouble(
                            f -> weights.getOrDefault(f, Map.of()).getOrDefault(CHOSEN, 0.0))
                        .sum())
            .toArray();
    double highest = Arrays.stream(scores).max().orElse(0);
    double total = Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
    return Arrays.stream(scores).mapToObj(score -> Math.exp(score - highest) / total).toList();
  }
}
