package org.sciloom.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * A linear classifier of links: a weight for each feature and link type (multinomial logistic
 * regression). Immutable.
 */
public final class LinkModel {

  private final Map<String, Map<LinkType, Double>> weights;

  private LinkModel(Map<String, Map<LinkType, Double>> weights) {
    this.weights = weights;
  }

  /**
   * Reads a model: on each line a feature, a link's term and the weight, separated by tabs.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a line has no known link type
   */
  public static LinkModel read(BufferedReader lines) {
    Map<String, Map<LinkType, Double>> weights = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        LinkType type =
            LinkType.findTerm(fields[1])
                .orElseThrow(() -> new IllegalArgumentException("no such link: " + fields[1]));
        weights
            .computeIfAbsent(fields[0], feature -> new EnumMap<>(LinkType.class))
            .put(type, Double.parseDouble(fields[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinkModel(weights);
  }

  /** The probability of each link that a concept of the type can have; they add up to 1. */
  public Map<LinkType, Double> probabilities(ConceptType type, Collection<String> features) {
    Map<LinkType, Double> scores = new EnumMap<>(LinkType.class);
    for (LinkType link : LinkType.values()) {
      if (link.allows(type)) {
        scores.put(link, 0.0);
      }
    }
    for (String feature : features) {
      weights
          .getOrDefault(feature, Map.of())
          .forEach((link, weight) -> scores.computeIfPresent(link, (l, sum) -> sum + weight));
    }
    // Only differences count, and the exponential of a large score is infinite.
    double highest = Collections.max(scores.values());
    scores.replaceAll((link, score) -> Math.exp(score - highest));
    double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.replaceAll((link, weight) -> weight / total);
    return scores;
  }
}
