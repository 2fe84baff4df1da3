package org.sciloom.store;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.rdf.Literals;

/**
 * The version of what is stored: a name of the store, and how many transactions have changed it. It
 * lies in the ledger, so that it changes in the very transaction that changes the data.
 */
final class StoreVersion {

  private static final Node STORE = NodeFactory.createURI("urn:sciloom:store");
  private static final Node VERSION = NodeFactory.createURI("urn:sciloom:version");

  private static final Node CHANGED = NodeFactory.createURI("urn:sciloom:changed");

  private StoreVersion() {}

  /** The version; empty of a store that was never written. */
  static String of(DatasetGraph dataset) {
    return find(ledger(dataset)).map(Triple::getObject).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** When that was. It is no part of the graph, in which no clock shows. */
  static Optional<Instant> changedAt(DatasetGraph dataset) {
    return ledger(dataset).find(STORE, CHANGED, Node.ANY).toList().stream()
        .findFirst()
        .map(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm()));
  }

  /** Counts one up, within a write transaction, and gives the new version. */
  static String next(DatasetGraph dataset) {
    Graph ledger = ledger(dataset);
    Optional<Triple> before = find(ledger);
    String next = before.map(StoreVersion::after).orElseGet(() -> UUID.randomUUID() + ".1");
    before.ifPresent(ledger::delete);
    ledger.add(STORE, VERSION, Literals.code(next));
    ledger.remove(STORE, CHANGED, Node.ANY);
    ledger.add(STORE, CHANGED, Literals.code(Instant.now().truncatedTo(SECONDS).toString()));
    return next;
  }

  /** Gives the store another name, within a write transaction: its past is that of another. */
  static String renew(DatasetGraph dataset) {
    ledger(dataset).remove(STORE, VERSION, Node.ANY);
    return next(dataset);
  }

  private static String after(Triple before) {
    String version = before.getObject().getLiteralLexicalForm();
    int dot = version.lastIndexOf('.');
    return version.substring(0, dot + 1) + (Long.parseLong(version.substring(dot + 1)) + 1);
  }

  private static Optional<Triple> find(Graph ledger) {
    return ledger.find(STORE, VERSION, Node.ANY).toList().stream().findFirst();
  }

  private static Graph ledger(DatasetGraph dataset) {
    return dataset.getGraph(IdentityLedger.GRAPH);
  }
}
