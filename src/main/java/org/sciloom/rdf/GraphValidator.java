package org.sciloom.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;

/** Says what is not sound in a graph. */
public interface GraphValidator {

  /**
   * The violations in a fixed order; none when the graph is sound. A graph of a store is to be
   * validated within a read transaction.
   */
  List<Violation> validate(Graph graph);
}
