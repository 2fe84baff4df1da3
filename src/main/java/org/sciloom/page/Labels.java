package org.sciloom.page;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.SKOS;

/** What concepts are called. */
final class Labels {

  private Labels() {}

  /** The name of the concept, or its IRI where it has none. To be called within a transaction. */
  static String of(Graph graph, Node concept) {
    List<Node> names = G.listSP(graph, concept, SKOS.prefLabel.asNode());
    return names.isEmpty() ? concept.toString() : names.get(0).getLiteralLexicalForm();
  }
}
