package org.sciloom.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Prov;

/**
 * Changes a graph by differences, and counts. Remembers the shared nodes that lost a triple that
 * pointed to them. For one transaction.
 */
final class GraphEdit {

  private static final Set<Node> TO_SHARED =
      Set.of(Prov.WAS_GENERATED_BY, Prov.WAS_ASSOCIATED_WITH, SKOS.inScheme.asNode());

  private final Graph graph;
  private final Texts texts;
  private final Set<Node> released = new HashSet<>();
  private long added;
  private long removed;

  /** Changes a graph whose texts are searched. */
  GraphEdit(Graph graph, Texts texts) {
    this.graph = graph;
    this.texts = texts;
  }

  /** Changes a graph in which nobody searches. */
  GraphEdit(Graph graph) {
    this(graph, (gone, come) -> {});
  }

  /** Deletes what is old only, and adds what is new only. */
  void replace(Set<Triple> stored, Set<Triple> wanted) {
    replace(
        stored,
        wanted,
        (gone, come) -> {
          gone.forEach(graph::delete);
          come.forEach(graph::add);
        });
  }

  /** As {@link #replace(Set, Set)}, in indexes that were taken from the transaction. */
  void replace(Set<Triple> stored, Set<Triple> wanted, TripleIndexes indexes) {
    replace(stored, wanted, indexes::change);
  }

  /** Makes these the only triples with the given subject. */
  void replaceSubject(Node subject, Set<Triple> wanted) {
    replace(Set.copyOf(graph.find(subject, Node.ANY, Node.ANY).toList()), wanted);
  }

  /** Removes the shared nodes to which nothing points any more, and what only they point to. */
  void removeReleased() {
    while (!released.isEmpty()) {
      Node node = released.iterator().next();
      released.remove(node);
      if (!isReferenced(node)) {
        replaceSubject(node, Set.of());
      }
    }
  }

  /** Whether a stored triple points to the node. */
  boolean isReferenced(Node node) {
    return graph.contains(Node.ANY, Node.ANY, node);
  }

  long added() {
    return added;
  }

  long removed() {
    return removed;
  }

  private void replace(
      Set<Triple> stored, Set<Triple> wanted, BiConsumer<List<Triple>, List<Triple>> change) {
    List<Triple> gone = without(wanted, stored);
    List<Triple> come = without(stored, wanted);
    change.accept(gone, come);
    removed += gone.size();
    added += come.size();
    gone.forEach(this::noteReleased);
    tellTexts(gone, come);
  }

  private static List<Triple> without(Set<Triple> left, Set<Triple> all) {
    return all.stream().filter(triple -> !left.contains(triple)).toList();
  }

  private void tellTexts(List<Triple> gone, List<Triple> come) {
    List<Triple> textsGone = gone.stream().filter(TextFields::isText).toList();
    List<Triple> textsCome = come.stream().filter(TextFields::isText).toList();
    if (!textsGone.isEmpty() || !textsCome.isEmpty()) {
      texts.replace(textsGone, textsCome);
    }
  }

  private void noteReleased(Triple gone) {
    if (TO_SHARED.contains(gone.getPredicate())) {
      released.add(gone.getObject());
    }
  }

  /** Is told which searched texts are gone, and which are new. */
  @FunctionalInterface
  interface Texts {
    void replace(List<Triple> gone, List<Triple> come);
  }
}
