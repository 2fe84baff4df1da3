package org.sciloom.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.util.Context;

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
    PublicStatements.add(data.find(Node.ANY, node, Node.ANY, Node.ANY), told, Integer.MAX_VALUE);
  }

  @Override
  public void finish() {
    // all is told by then
  }
}
