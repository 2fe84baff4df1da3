package org.sciloom.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Prov;
import org.sciloom.rdf.Sl;

/** What all papers together said of concepts, as it is stored. For one transaction. */
final class ConceptSurroundings {

  private static final Node IS_REPLACED_BY = DCTerms.isReplacedBy.asNode();
  private static final List<Node> TO_CONCEPTS =
      List.of(SKOS.broader.asNode(), SKOS.related.asNode());

  private final Graph graph;
  private final IdentityLedger ledger;
  private final GraphEdit edit;

  ConceptSurroundings(Graph graph, IdentityLedger ledger, GraphEdit edit) {
    this.graph = graph;
    this.ledger = ledger;
    this.edit = edit;
  }

  /** What is written of a concept: its own triples, those of nodes about it, what it replaces. */
  Set<Triple> of(Node concept) {
    Set<Triple> stored = new HashSet<>(found(concept, Node.ANY, Node.ANY));
    stored.removeIf(triple -> triple.predicateMatches(IS_REPLACED_BY));
    stored.addAll(found(Node.ANY, IS_REPLACED_BY, concept));
    for (Triple about : found(Node.ANY, Sl.ABOUT, concept)) {
      stored.addAll(found(about.getSubject(), Node.ANY, Node.ANY));
    }
    return stored;
  }

  /** A name that is a concept again leads to no other any more. */
  void revive(Node concept) {
    for (Triple redirect : found(concept, IS_REPLACED_BY, Node.ANY)) {
      drop(redirect);
      ledger.touch(redirect.getObject());
    }
  }

  /** A concept that no paper names any more is gone, with all that leads to it. */
  void remove(Node concept) {
    edit.replace(of(concept), Set.of());
    for (Node property : TO_CONCEPTS) {
      for (Triple triple : found(Node.ANY, property, concept)) {
        drop(triple);
        ledger.touch(triple.getSubject());
      }
    }
    found(Node.ANY, Sl.BROADER_CONCEPT, concept).forEach(said -> dropNode(said.getSubject()));
  }

  /** The definitions that a paper gave go with it. */
  void removeDefinitionsOf(Node paper) {
    for (Triple derived : found(Node.ANY, Prov.WAS_DERIVED_FROM, paper)) {
      for (Triple about : found(derived.getSubject(), Sl.ABOUT, Node.ANY)) {
        found(about.getObject(), SKOS.definition.asNode(), Node.ANY).forEach(this::drop);
      }
      dropNode(derived.getSubject());
    }
  }

  private void dropNode(Node node) {
    for (Triple about : found(node, Sl.ABOUT, Node.ANY)) {
      ledger.touch(about.getObject());
    }
    edit.replace(Set.copyOf(found(node, Node.ANY, Node.ANY)), Set.of());
  }

  private void drop(Triple triple) {
    edit.replace(Set.of(triple), Set.of());
  }

  private List<Triple> found(Node subject, Node predicate, Node object) {
    return graph.find(subject, predicate, object).toList();
  }
}
