package org.sciloom.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/**
 * Decides which concepts are broader than others, from names and from what papers say. Edges are
 * accepted from the surest to the least sure; one that would close a circle, or make a chain longer
 * than {@value #DEPTH}, is left out.
 */
final class Hierarchy {

  private static final int DEPTH = 7;

  /** Papers that must say that one is a kind of the other. */
  private static final int LEAST_STATED = 2;

  /** Of what many papers have, more must say so: one in so many. */
  private static final int PAPERS_FOR_ONE = 150;

  private final SortedMap<String, KeyCounts> concepts;
  private final Map<String, Set<String>> parents = new HashMap<>();

  private final UnaryOperator<String> usual;
  private final HeadNouns heads;

  private Hierarchy(SortedMap<String, KeyCounts> concepts, UnaryOperator<String> usual) {
    this.concepts = concepts;
    this.usual = usual;
    this.heads = new HeadNouns(concepts, usual);
  }

  /**
   * The edges.
   *
   * @param concepts what papers say of each concept, by key
   * @param usual from a key to that of the concept that most papers mean by it
   * @param stated which concepts papers call a kind of which, and how many do
   */
  static List<Broader> edges(
      SortedMap<String, KeyCounts> concepts,
      UnaryOperator<String> usual,
      SortedMap<String, SortedMap<String, Integer>> stated) {
    Hierarchy hierarchy = new Hierarchy(concepts, usual);
    TreeSet<Broader> candidates = new TreeSet<>();
    for (String key : concepts.keySet()) {
      hierarchy
          .family(key)
          .ifPresent(parent -> candidates.add(hierarchy.named(key, parent, BroaderReason.FAMILY)));
      hierarchy
          .heads
          .find(key)
          .ifPresent(
              parent -> candidates.add(hierarchy.named(key, parent, BroaderReason.HEAD_NOUN)));
    }
    stated.forEach(
        (narrower, broader) ->
            broader.forEach(
                (parent, papers) -> {
                  if (hierarchy.isStated(narrower, parent, papers, stated)) {
                    candidates.add(
                        new Broader(
                            new ConceptKey(narrower),
                            new ConceptKey(parent),
                            BroaderReason.STATED,
                            papers));
                  }
                }));
    return candidates.stream().filter(hierarchy::accept).toList();
  }

  private Broader named(String key, String parent, BroaderReason reason) {
    return new Broader(new ConceptKey(key), new ConceptKey(parent), reason, of(key).papers());
  }

  /** The nearest family that is a concept and a name. */
  private Optional<String> family(String key) {
    boolean ofData = isData(of(key).mainType());
    Optional<String> parent = Families.parent(key, ofData);
    while (parent.isPresent() && !isFamily(parent.get(), key)) {
      parent = Families.parent(parent.get(), ofData);
    }
    return parent.map(usual);
  }

  /** A name begins with a capital, or is an acronym. */
  private boolean isFamily(String name, String key) {
    String parent = usual.apply(name);
    return isSameKind(parent, key) && (!parent.equals(name) || of(parent).isCapital());
  }

  private boolean isStated(
      String narrower,
      String parent,
      int papers,
      SortedMap<String, SortedMap<String, Integer>> stated) {
    int opposite = stated.getOrDefault(parent, new TreeMap<>()).getOrDefault(narrower, 0);
    int all = of(narrower).papers();
    return papers >= LEAST_STATED
        && PAPERS_FOR_ONE * papers >= all
        && papers > 2 * opposite
        && concepts.containsKey(narrower)
        && isSameKind(parent, narrower)
        && of(parent).papers() > of(narrower).papers() / 2;
  }

  private boolean isSameKind(String one, String two) {
    return concepts.containsKey(one)
        && concepts.containsKey(two)
        && of(one).broadType() == of(two).broadType();
  }

  private static boolean isData(ConceptType type) {
    return Kind.of(type) == Kind.DATA;
  }

  private KeyCounts of(String key) {
    return Optional.ofNullable(concepts.get(key)).orElseGet(KeyCounts::new);
  }

  private boolean accept(Broader edge) {
    String narrower = edge.narrower().value();
    String broader = edge.broader().value();
    if (narrower.equals(broader)
        || isAbove(broader, narrower, new HashSet<>())
        || isAbove(narrower, broader, new HashSet<>())
        || height(broader) >= DEPTH) {
      return false;
    }
    parents.computeIfAbsent(narrower, absent -> new TreeSet<>()).add(broader);
    return true;
  }

  /** Whether the one is reached from the other by going up. */
  private boolean isAbove(String from, String to, Set<String> seen) {
    return from.equals(to)
        || (seen.add(from)
            && parents.getOrDefault(from, Set.of()).stream()
                .anyMatch(parent -> isAbove(parent, to, seen)));
  }

  private int height(String key) {
    return parents.getOrDefault(key, Set.of()).stream()
        .mapToInt(parent -> 1 + height(parent))
        .max()
        .orElse(0);
  }

  /** Pairs of concepts that differ by a number at the end alone and have no common family. */
  static List<List<String>> siblings(SortedMap<String, KeyCounts> concepts) {
    Map<String, List<String>> byStem = new TreeMap<>();
    for (Map.Entry<String, KeyCounts> concept : concepts.entrySet()) {
      String key = concept.getKey();
      if (isData(concept.getValue().mainType())) {
        Families.withoutNumber(key)
            .ifPresent(stem -> byStem.computeIfAbsent(stem, absent -> new ArrayList<>()).add(key));
      }
    }
    return byStem.values().stream().filter(keys -> keys.size() > 1).toList();
  }
}
