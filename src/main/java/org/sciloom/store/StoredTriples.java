package org.sciloom.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/** Walks from a paper to all that it gave. */
record StoredTriples(Graph graph) {

  /** All stored triples of the paper and of the nodes below it. */
  Set<Triple> of(Node paper) {
    Set<Triple> triples = new HashSet<>();
    addSubject(triples, paper);
    for (Triple creator : found(paper, DCTerms.creator.asNode(), Node.ANY)) {
      addSubject(triples, creator.getObject());
    }
    for (Triple part : found(Node.ANY, Sl.PAPER_OF, paper)) {
      addSubject(triples, part.getSubject());
      if (graph.contains(part.getSubject(), Nif.IS_STRING, Node.ANY)) {
        addPlaces(triples, part.getSubject());
      }
    }
    return triples;
  }

  /** The mentions, sentences and results that stand in the section. */
  private void addPlaces(Set<Triple> triples, Node section) {
    for (Triple place : found(Node.ANY, Nif.REFERENCE_CONTEXT, section)) {
      addSubject(triples, place.getSubject());
    }
  }

  private void addSubject(Set<Triple> triples, Node subject) {
    triples.addAll(found(subject, Node.ANY, Node.ANY));
  }

  private List<Triple> found(Node subject, Node predicate, Node object) {
    return graph.find(subject, predicate, object).toList();
  }
}
