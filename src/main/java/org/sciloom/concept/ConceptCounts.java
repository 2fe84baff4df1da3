package org.sciloom.concept;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/** What papers say of one concept, under whatever keys. Mutable; confined to one thread. */
final class ConceptCounts {

  private final Identity identity;
  private final KeyCounts sums = new KeyCounts();
  private final Map<String, Integer> names = new TreeMap<>();
  private final SortedSet<String> surfaces = new TreeSet<>();
  private final SortedSet<String> misspelt = new TreeSet<>();
  private Optional<Defined> definition = Optional.empty();
  private int defining;
  private int papers;

  /** The part of its papers that must define a concept: of what all use, few sentences do. */
  private static final double LEAST_DEFINING = 0.2;

  private record Defined(SchemeConcept.Definition definition, ConceptType type, int weight) {}

  ConceptCounts(Identity identity) {
    this.identity = identity;
  }

  /** Adds what one paper says of the concept, under one key or several. */
  void add(String paper, List<PaperNames.Use> uses) {
    papers++;
    for (PaperNames.Use use : uses) {
      sums.add(use);
      names.merge(use.name(), 1, Integer::sum);
      (identity.isMisspelt(use.key()) ? misspelt : surfaces).addAll(use.surfaces().keySet());
      if (!use.definition().isEmpty()) {
        defining++;
        define(
            new Defined(
                new SchemeConcept.Definition(use.definition(), paper), use.type(), use.weight()));
      }
    }
  }

  KeyCounts sums() {
    return sums;
  }

  /** The concept that the papers have together. */
  SchemeConcept concept(ConceptKey key, Map<ConceptKey, String> labels) {
    String label = Optional.ofNullable(labels.get(key)).orElseGet(this::mainName);
    SortedSet<String> hidden = new TreeSet<>(misspelt);
    hidden.removeAll(surfaces);
    hidden.remove(label);
    SortedSet<String> others = new TreeSet<>(surfaces);
    others.addAll(names.keySet());
    others.removeAll(hidden);
    others.remove(label);
    Map<ConceptType, Long> weights = new EnumMap<>(ConceptType.class);
    for (ConceptType type : ConceptType.values()) {
      if (sums.typeWeight(type) > 0) {
        weights.put(type, sums.typeWeight(type));
      }
    }
    return new SchemeConcept(
        key,
        papers,
        sums.mainType(),
        SchemeConcept.sharesOf(weights),
        label,
        others,
        hidden,
        definition
            .filter(defined -> LEAST_DEFINING * papers <= defining)
            .filter(defined -> defined.type() == sums.mainType())
            .map(Defined::definition));
  }

  /** The name that most papers write; those of the same letters count together. */
  private String mainName() {
    Map<String, Integer> byFolded = new HashMap<>();
    names.forEach(
        (name, count) ->
            byFolded.merge(
                ConceptKeys.find(name).map(ConceptKey::value).orElse(name), count, Integer::sum));
    return names.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    name ->
                        byFolded.getOrDefault(
                            ConceptKeys.find(name.getKey())
                                .map(ConceptKey::value)
                                .orElse(name.getKey()),
                            0))
                .thenComparing(Map.Entry.comparingByValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Of several definitions that of the surest paper stands; of equals, that of the first. */
  private void define(Defined other) {
    if (definition.isEmpty() || isBetter(other, definition.get())) {
      definition = Optional.of(other);
    }
  }

  private static boolean isBetter(Defined one, Defined two) {
    return one.weight() > two.weight()
        || (one.weight() == two.weight()
            && one.definition().paper().compareTo(two.definition().paper()) < 0);
  }
}
