package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;

/**
 * Merges keys that differ in word borders alone, such as {@code fine tuning} and {@code
 * finetuning}, into the one that most papers have.
 */
final class SpacingRule implements MergeRule {

  private static final int LEAST_LETTERS = 4;
  private static final double CONFIDENCE = 0.98;

  @Override
  public List<Merge> merges(NameTable table) {
    Map<String, List<String>> bySqueezed = new TreeMap<>();
    for (String key : table.keys()) {
      String squeezed = ConceptKeys.squeezed(new ConceptKey(key));
      if (squeezed.length() >= LEAST_LETTERS) {
        bySqueezed.computeIfAbsent(squeezed, absent -> new ArrayList<>()).add(key);
      }
    }
    List<Merge> merges = new ArrayList<>();
    bySqueezed.values().stream()
        .filter(keys -> keys.size() > 1)
        .forEach(keys -> merges.addAll(merges(keys, table)));
    return merges;
  }

  private static List<Merge> merges(List<String> keys, NameTable table) {
    String main =
        keys.stream()
            .max(
                Comparator.<String>comparingInt(key -> table.of(key).papers())
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    return keys.stream()
        .filter(key -> !key.equals(main))
        .map(key -> merge(key, main, table.of(key).papers()))
        .toList();
  }

  private static Merge merge(String key, String main, int papers) {
    return new Merge(
        new ConceptKey(key), new ConceptKey(main), MergeReason.SPACING, papers, papers, CONFIDENCE);
  }
}
