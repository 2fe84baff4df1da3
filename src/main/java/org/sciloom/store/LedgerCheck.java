package org.sciloom.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.rdf.Sl;

/** Checks that the store's own ledger knows the papers that the graph has, and no others. */
final class LedgerCheck {

  private static final String NAME = "ledger";

  private final CheckReport.Faults faults = new CheckReport.Faults();

  CheckReport of(DatasetGraph dataset) {
    Set<Node> known = new HashSet<>();
    new IdentityLedger(dataset).forEachNames((paper, names) -> known.add(paper));
    Graph graph = dataset.getDefaultGraph();
    int papers = 0;
    Iterator<Triple> hashes = graph.find(Node.ANY, Sl.CONTENT_HASH, Node.ANY);
    while (hashes.hasNext()) {
      papers++;
      Node paper = hashes.next().getSubject();
      if (!known.remove(paper)) {
        faults.add("the ledger does not know the paper " + paper);
      }
    }
    known.forEach(paper -> faults.add("the ledger knows a paper that is not stored: " + paper));
    return faults.of(NAME, String.format(Locale.ROOT, "%,d papers", papers));
  }
}
