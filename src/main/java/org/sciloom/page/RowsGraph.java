package org.sciloom.page;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.sciloom.query.PublicStatements;

/** The statements about the things that stand in rows: a panel as RDF. For one transaction. */
final class RowsGraph {

  private static final int MOST_TRIPLES = 50_000;

  private final DatasetGraph dataset;

  RowsGraph(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** What is said of each IRI of the rows, so many triples at most. */
  Graph of(RowSet rows) {
    Set<Node> things = new LinkedHashSet<>();
    while (rows.hasNext()) {
      rows.next()
          .forEach(
              (variable, term) -> {
                if (term.isURI()) {
                  things.add(term);
                }
              });
    }
    Graph about = GraphFactory.createGraphMem();
    for (Node thing : things) {
      PublicStatements.add(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY), about, MOST_TRIPLES);
    }
    return about;
  }
}
