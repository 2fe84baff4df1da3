package org.sciloom.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;

/**
 * Which concept each name of each paper names: what {@link IdentityDecision} decided. Immutable and
 * thread-safe.
 *
 * @param merges the statements behind it, in order, one for each pair of keys
 * @param mainByKey the key that a key is merged into at one step, whatever the paper
 * @param fullFormByAcronym for each paper, what acronyms stand for in it that it does not define
 * @param usualFullForms what most papers that say it give as the full form of an acronym
 * @param misspeltKeys the keys that are misspellings
 */
public record Identity(
    List<Merge> merges,
    Map<String, String> mainByKey,
    Map<String, Map<String, String>> fullFormByAcronym,
    Map<String, String> usualFullForms,
    Set<String> misspeltKeys) {

  /** No chain of merges is longer: an acronym, its full form, the usual spelling of that. */
  private static final int STEPS = 5;

  public Identity {
    merges = List.copyOf(eachPairOnce(merges));
    mainByKey = Map.copyOf(mainByKey);
    fullFormByAcronym = Map.copyOf(fullFormByAcronym);
    usualFullForms = Map.copyOf(usualFullForms);
    misspeltKeys = Set.copyOf(misspeltKeys);
  }

  /** Two rules may merge the same pair; the one that concerns most papers speaks for both. */
  private static Collection<Merge> eachPairOnce(List<Merge> merges) {
    SortedMap<Merge, Merge> pairs = new TreeMap<>();
    merges.stream()
        .sorted(Comparator.comparingInt(Merge::papers).reversed())
        .forEach(merge -> pairs.putIfAbsent(merge, merge));
    return pairs.values();
  }

  /**
   * The key of the concept that a key names in most papers: itself, or where its merges go.
   *
   * @param key any key
   */
  public ConceptKey usualConceptOf(ConceptKey key) {
    String main = key.value();
    for (int step = 0; step < STEPS; step++) {
      String from = main;
      Optional<String> next =
          Optional.ofNullable(mainByKey.get(from))
              .or(() -> Optional.ofNullable(usualFullForms.get(from)));
      if (next.isEmpty()) {
        break;
      }
      main = next.get();
    }
    return new ConceptKey(main);
  }

  /** Whether the key is a misspelling of another. */
  boolean isMisspelt(String key) {
    return misspeltKeys.contains(key);
  }

  /**
   * The key of the concept that a key names in a paper.
   *
   * @param paper the paper, by whatever name it was given to the decision
   * @param local the key that the paper alone gives
   */
  public ConceptKey conceptOf(String paper, ConceptKey local) {
    Map<String, String> senses = fullFormByAcronym.getOrDefault(paper, Map.of());
    String key = local.value();
    for (int step = 0; step < STEPS; step++) {
      String from = key;
      Optional<String> next =
          Optional.ofNullable(senses.get(from)).or(() -> Optional.ofNullable(mainByKey.get(from)));
      if (next.isEmpty()) {
        break;
      }
      key = next.get();
    }
    return new ConceptKey(key);
  }
}
