package org.sciloom.store;

import java.util.HashSet;
import java.util.Set;
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
  private final Set<Node> released = new HashSet<>();
  private final Set<Node> retold = new HashSet<>();
  private long added;
  private long removed;

  GraphEdit(Graph graph) {
    this.graph = graph;
  }

  /** Deletes what is old only, and adds what is new only. */
  void replace(Set<Triple> stored, Set<Triple> wanted) {
    for (Triple triple : stored) {
      if (!wanted.contains(triple)) {
        delete(triple);
      }
    }
    for (Triple triple : wanted) {
      if (!stored.contains(triple)) {
        graph.add(triple);
        added++;
        noteText(triple);
      }
    }
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

  /** The subjects of which searched texts were added or deleted. */
  Set<Node> retold() {
    return retold;
  }

  long added() {
    return added;
  }

  long removed() {
    return removed;
  }

  private void noteText(Triple triple) {
    if (TextFields.isSearched(triple.getPredicate())) {
      retold.add(triple.getSubject());
    }
  }

  private void delete(Triple triple) {
    graph.delete(triple);
    removed++;
    noteText(triple);
    if (TO_SHARED.contains(triple.getPredicate())) {
      released.add(triple.getObject());
    }
  }
}
