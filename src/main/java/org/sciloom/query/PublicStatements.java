package org.sciloom.query;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.sciloom.store.GraphStore;

/** What the graphs of a store say, but for what it keeps for itself. */
public final class PublicStatements {

  private PublicStatements() {}

  /**
   * Adds statements to a graph.
   *
   * @param quads the statements found, in whatever graph; closed at the end
   * @param most how many triples the graph has at most
   */
  public static void add(Iterator<Quad> quads, Graph to, int most) {
    try {
      while (quads.hasNext() && to.size() < most) {
        Quad quad = quads.next();
        if (!GraphStore.isLedger(quad.getGraph())) {
          to.add(quad.asTriple());
        }
      }
    } finally {
      Iter.close(quads);
    }
  }
}
