package org.sciloom.query;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.util.Context;
import org.sciloom.store.GraphStore;

/**
 * What DESCRIBE tells of a node: all triples of which it is the subject, in any graph but the
 * store's own ledger. There are no blank nodes to follow. For one query.
 */
final class Description implements DescribeHandler {

  private DatasetGraph data = DatasetGraphFactory.empty();
  private Graph told = Graph.emptyGraph;

  @Override
  public void start(Model result, Context context) {
    told = result.getGraph();
    Object current = context.get(ARQConstants.sysCurrentDataset);
    if (current instanceof DatasetGraph graph) {
      data = graph;
    } else if (current instanceof Dataset dataset) {
      data = dataset.asDatasetGraph();
    }
  }

  @Override
  public void describe(Resource resource) {
    Node node = resource.asNode();
    data.getDefaultGraph().find(node, Node.ANY, Node.ANY).forEach(told::add);
    Iterator<Quad> quads = data.findNG(Node.ANY, node, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!GraphStore.isLedger(quad.getGraph())) {
        told.add(quad.asTriple());
      }
    }
  }

  @Override
  public void finish() {
    // all is told by then
  }
}
