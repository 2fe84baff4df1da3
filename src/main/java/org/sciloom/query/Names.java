package org.sciloom.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What people call things, as IRIs. */
public final class Names {

  private Names() {}

  /**
   * The concept of that IRI, name or alias. To be called within a transaction.
   *
   * @throws BadQueryException when there is none; the message has similar names
   */
  public static Node concept(Graph graph, String name) {
    return new ConceptLookup(graph).find(name);
  }
}
