package org.sciloom.store;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.sciloom.paper.ConceptType;
import org.sciloom.rdf.Sl;

/**
 * What the links and mentions of papers say of one concept, as counts, so that papers can be added
 * and taken away without looking at the others. Mutable; confined to the writing thread.
 */
final class ConceptTally {

  private int links;
  private final Counts<Node> types = new Counts<>();
  private final Counts<String> names = new Counts<>();
  private final Counts<String> surfaces = new Counts<>();

  void addLink(int times) {
    links += times;
  }

  void addType(Node conceptClass, int times) {
    types.add(conceptClass, times);
  }

  void addName(String name, int times) {
    names.add(name, times);
  }

  void addSurface(String surface, int times) {
    surfaces.add(surface, times);
  }

  void addAll(ConceptTally other) {
    links += other.links;
    types.addAll(other.types);
    names.addAll(other.names);
    surfaces.addAll(other.surfaces);
  }

  /** How many papers link to the concept. */
  int links() {
    return links;
  }

  /** The type that most papers give; of equals, the first in the order of {@link ConceptType}. */
  Optional<ConceptType> mainType() {
    ConceptType main = ConceptType.METHOD;
    for (ConceptType type : ConceptType.values()) {
      if (types.of(Sl.classOf(type)) > types.of(Sl.classOf(main))) {
        main = type;
      }
    }
    return types.of(Sl.classOf(main)) > 0 ? Optional.of(main) : Optional.empty();
  }

  /** The name that most papers give; of equals, the lexicographically smallest. */
  Optional<String> mainName() {
    String main = "";
    for (String name : names.things()) {
      int more = names.of(name) - names.of(main);
      if (more > 0 || (more == 0 && name.compareTo(main) < 0)) {
        main = name;
      }
    }
    return names.of(main) > 0 ? Optional.of(main) : Optional.empty();
  }

  /** All names and surfaces, in order. */
  SortedSet<String> labels() {
    SortedSet<String> labels = new TreeSet<>(names.things());
    labels.addAll(surfaces.things());
    return labels;
  }
}
