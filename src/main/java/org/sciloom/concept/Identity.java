package org.sciloom.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciloom.paper.ConceptKey;

/**
 * Which concept each name of each paper names: what {@link IdentityDecision} decided. Immutable and
 * thread-safe.
 *
 * @param merges the statements behind it, in order
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
    merges = merges.stream().sorted().toList();
    mainByKey = Map.copyOf(mainByKey);
    fullFormByAcronym = Map.copyOf(fullFormByAcronym);
    usualFullForms = Map.copyOf(usualFullForms);
    misspeltKeys = Set.copyOf(misspeltKeys);
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
