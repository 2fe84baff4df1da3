package org.sciloom.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * A linear classifier of links: a weight for each feature and link type (multinomial logistic
 * regression), for all types of concepts or for one. Immutable.
 */
public final class LinkModel {

  private static final List<LinkType> LINKS = List.of(LinkType.values());

  /** For each feature and link the weight that counts for a concept of the type. */
  private final Map<ConceptType, Map<String, float[]>> weights;

  private LinkModel(Map<ConceptType, Map<String, float[]>> weights) {
    this.weights = weights;
  }

  /**
   * Reads a model: on each line a feature, a link's term and the weight, separated by tabs. A
   * feature may be {@linkplain LinkFeatures#typed of one type}.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a line has no known link type
   */
  public static LinkModel read(BufferedReader lines) {
    Map<ConceptType, Map<String, float[]>> weights = new EnumMap<>(ConceptType.class);
    for (ConceptType type : ConceptType.values()) {
      weights.put(type, new HashMap<>());
    }
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        LinkType link =
            LinkType.findTerm(fields[1])
                .orElseThrow(() -> new IllegalArgumentException("no such link: " + fields[1]));
        weights.forEach(
            (type, own) -> add(own, type, fields[0], link, Float.parseFloat(fields[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinkModel(weights);
  }

  /** Adds a weight where it counts for the type: scores are then looked up once a feature. */
  private static void add(
      Map<String, float[]> weights, ConceptType type, String name, LinkType link, float weight) {
    int bar = name.indexOf('|');
    boolean typed = bar > 0 && ConceptType.findTerm(name.substring(0, bar)).isPresent();
    boolean counts = !typed || name.startsWith(type.term());
    if (counts && link.allows(type)) {
      String feature = typed ? name.substring(bar + 1) : name;
      weights.computeIfAbsent(feature, f -> new float[LINKS.size()])[LINKS.indexOf(link)] += weight;
    }
  }

  /** The probability of each link that a concept of the type can have; they add up to 1. */
  public Map<LinkType, Double> probabilities(ConceptType type, Collection<String> features) {
    double[] scores = scores(type, features);
    double highest =
        LINKS.stream()
            .filter(link -> link.allows(type))
            .mapToDouble(link -> scores[LINKS.indexOf(link)])
            .max()
            .orElse(0);
    // Only differences count, and the exponential of a large score is infinite.
    Map<LinkType, Double> probabilities = new EnumMap<>(LinkType.class);
    for (LinkType link : LINKS) {
      if (link.allows(type)) {
        probabilities.put(link, Math.exp(scores[LINKS.indexOf(link)] - highest));
      }
    }
    double total = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    probabilities.replaceAll((link, weight) -> weight / total);
    return probabilities;
  }

  private double[] scores(ConceptType type, Collection<String> features) {
    Map<String, float[]> own = weights.getOrDefault(type, Map.of());
    float[] nothing = new float[LINKS.size()];
    double[] scores = new double[LINKS.size()];
    for (String feature : features) {
      float[] add = own.getOrDefault(feature, nothing);
      Arrays.setAll(scores, i -> scores[i] + add[i]);
    }
    return scores;
  }
}
