package org.sciloom.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.concept.ConceptKeys;
import org.sciloom.paper.ConceptKey;

/**
 * Tells how often a corpus names concepts, from a table of terms: phrases of the same key are
 * counted together, as often as they are concepts. A pure function.
 */
final class NameCounting {

  private static final int FEWEST = 3;
  private static final double HUNDRED = 100;

  private NameCounting() {}

  /**
   * Lines of key and count, sorted; names that the corpus hardly uses are left out.
   *
   * @param terms the lines of a table of terms; closed
   * @throws IOException when they cannot be read
   */
  static List<String> count(BufferedReader terms) throws IOException {
    Map<String, Double> counts = new TreeMap<>();
    try (terms) {
      for (String line = terms.readLine(); line != null; line = terms.readLine()) {
        String[] fields = line.split("\t", -1);
        double share = 0;
        for (int i = 2; i < fields.length; i++) {
          share += Integer.parseInt(fields[i]) / HUNDRED;
        }
        double count = Math.min(1, share) * Math.pow(2, Integer.parseInt(fields[1]));
        Optional<ConceptKey> key = ConceptKeys.find(fields[0]);
        key.ifPresent(found -> counts.merge(found.value(), count, Double::sum));
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          if (count >= FEWEST) {
            lines.add(key + '\t' + Math.round(count));
          }
        });
    return lines;
  }
}
