package org.sciloom.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.concept.LinkFilter;
import org.sciloom.rdf.AnalysisTriples;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Sl;

/**
 * Writes what is counted over all papers into a named graph of its own. Counts all anew, which
 * takes seconds, and writes only what differs. For one transaction.
 */
final class AnalysisWriter {

  private static final String NOTHING = "";

  private final Graph data;
  private final Graph analysis;
  private final IdentityLedger ledger;
  private final Iris iris;
  private final GraphEdit edit;

  AnalysisWriter(DatasetGraph dataset, IdentityLedger ledger, Iris iris) {
    this.data = dataset.getDefaultGraph();
    this.analysis = dataset.getGraph(iris.analysisGraph());
    this.ledger = ledger;
    this.iris = iris;
    this.edit = new GraphEdit(analysis);
  }

  /** Brings the figures in step with the papers, and gives what it changed. */
  GraphEdit write() {
    StoredLinks links = StoredLinks.of(data, iris::owns, LinkFilter.ALL);
    AnalysisTriples figures = new AnalysisTriples(links.table(), links.concepts());
    Map<Node, String> before = new HashMap<>();
    ledger.forEachAnalysed(before::put);
    Set<Node> gone = new HashSet<>(before.keySet());
    for (int concept = 0; concept < links.concepts().size(); concept++) {
      Node node = links.concepts().get(concept);
      gone.remove(node);
      write(node, figures.of(concept), before);
    }
    gone.remove(iris.scheme());
    write(iris.scheme(), figures.ofAll(iris.scheme()), before);
    gone.stream().filter(iris::owns).forEach(node -> write(node, Set.of(), before));
    return edit;
  }

  private void write(Node about, Set<Triple> wanted, Map<Node, String> before) {
    String hash = wanted.isEmpty() ? NOTHING : TripleHash.of(wanted);
    if (!hash.equals(before.getOrDefault(about, NOTHING))) {
      edit.replace(stored(about), wanted);
      ledger.putAnalysed(about, hash);
    }
  }

  private Set<Triple> stored(Node about) {
    Set<Triple> stored = new HashSet<>(analysis.find(about, Node.ANY, Node.ANY).toList());
    for (Triple figure : analysis.find(Node.ANY, Sl.ABOUT, about).toList()) {
      stored.addAll(analysis.find(figure.getSubject(), Node.ANY, Node.ANY).toList());
    }
    return stored;
  }
}
