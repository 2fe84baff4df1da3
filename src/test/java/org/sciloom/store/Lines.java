package org.sciloom.store;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** A graph as sorted lines. Without blank nodes, equal lines are isomorphic graphs. */
public final class Lines {

  private Lines() {}

  /** The lines of all that is stored, figures included; not of the ledger. */
  public static SortedSet<String> of(GraphStore store) {
    return store.read(
        dataset -> {
          SortedSet<String> lines = of(dataset.getDefaultGraph());
          dataset
              .listGraphNodes()
              .forEachRemaining(
                  name -> {
                    if (!GraphStore.isLedger(name)) {
                      lines.addAll(of(dataset.getGraph(name)));
                    }
                  });
          return lines;
        });
  }

  /** The lines of a graph. */
  public static SortedSet<String> of(Graph graph) {
    return of(graph.find().toList());
  }

  static SortedSet<String> of(Collection<Triple> triples) {
    SortedSet<String> lines = new TreeSet<>();
    triples.forEach(triple -> lines.add(NodeFmtLib.strNT(triple)));
    return lines;
  }
}
