package org.sciloom.serve;

import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.sciloom.page.Explorer;
import org.sciloom.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A SPARQL 1.1 Protocol endpoint for queries at {@code /sparql}, with graphs to read at {@code
 * /data}, documents about things at {@code /id/} and {@code /doc/}, the explorer's pages and its
 * API (see {@link org.sciloom.page}), the ontology at {@code /ontology}, its state at {@code
 * /health}, {@code /ready} and {@code /metrics}. No update. What keeps the store, below {@code
 * /admin/}, is for those who have an administrator's token. {@code GET /} says what is here.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
public final class SparqlServer implements AutoCloseable {

  static final String ENDPOINT = "/sparql";

  private static final Logger log = LoggerFactory.getLogger(SparqlServer.class);

  private final FusekiServer fuseki;
  private final RunningQueries running;
  private final Explorer explorer;
  private final String host;

  SparqlServer(FusekiServer fuseki, RunningQueries running, Explorer explorer, String host) {
    this.fuseki = fuseki;
    this.running = running;
    this.explorer = explorer;
    this.host = host;
  }

  /** Begins a server of the given store: on loopback, at a free port, with the usual limits. */
  public static ServerBuilder of(GraphStore store) {
    return new ServerBuilder(store);
  }

  /** The port that it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Where queries are sent to. */
  public URI endpoint() {
    return home().resolve(ENDPOINT);
  }

  /** The address of the page that says what is here. */
  public URI home() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + "/");
  }

  /** Waits until the server has been stopped, or the thread is interrupted. */
  public void join() {
    try {
      // Fuseki's own join starts a server again that was stopped before.
      fuseki.getJettyServer().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Stops: no new requests, and time for those that are under way to come to their end, within
   * their limit.
   */
  @Override
  public void close() {
    running.close();
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      log.warn("a query was still running when the server stopped");
    }
    explorer.close();
  }
}
