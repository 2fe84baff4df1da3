package org.sciloom.extract.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciloom.paper.Direction;

/**
 * Names of metrics, each with its better direction, and the words that no name of a metric holds.
 * Immutable.
 */
final class MetricVocabulary {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015_/]+");

  private final Map<String, Direction> names;
  private final Set<String> breaks;

  private MetricVocabulary(Map<String, Direction> names, Set<String> breaks) {
    this.names = Map.copyOf(names);
    this.breaks = Set.copyOf(breaks);
  }

  /** The vocabulary that comes with the program. */
  static MetricVocabulary shipped() {
    Map<String, Direction> names = new HashMap<>();
    for (String line : lines("metrics.tsv")) {
      String[] fields = line.split("\t", -1);
      names.put(folded(fields[0]), direction(fields[1]));
    }
    Set<String> breaks = new HashSet<>();
    lines("phrase-breaks.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> breaks.addAll(List.of(line.split(" ", -1))));
    return new MetricVocabulary(names, breaks);
  }

  private static List<String> lines(String name) {
    try (InputStream stream = MetricVocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Direction direction(String term) {
    for (Direction direction : Direction.values()) {
      if (direction.term().equals(term)) {
        return direction;
      }
    }
    throw new IllegalArgumentException("no such direction: " + term);
  }

  /** Whether this is a name of a metric, whatever its case. */
  boolean holds(String name) {
    return names.containsKey(folded(name));
  }

  /** Whether the word, in lower case, ends a phrase. */
  boolean isBreak(String word) {
    return breaks.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  /** The better direction of a metric: that of the longest name that its own name ends in. */
  Direction directionOf(String metric) {
    String rest = folded(metric);
    while (!rest.isEmpty()) {
      Direction direction = names.get(rest);
      if (direction != null) {
        return direction;
      }
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    return Direction.UNKNOWN;
  }

  private static String folded(String name) {
    String folded = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return Singular.of(folded);
  }
}
