package org.sciloom.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names that somebody may have meant, by the similarity of Jaro and Winkler. */
final class NearNames {

  private static final double NEAR = 0.75;
  private static final int AT_MOST = 3;

  private NearNames() {}

  /** At most three names that are near, or that hold what was asked for; the nearest first. */
  static List<String> of(String asked, Collection<String> names) {
    String wanted = asked.toLowerCase(Locale.ROOT);
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Comparator<String> nearestFirst =
        Comparator.comparing((String name) -> -similarity.apply(wanted, name));
    return names.stream()
        .filter(name -> name.contains(wanted) || similarity.apply(wanted, name) >= NEAR)
        .sorted(nearestFirst.thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }
}
