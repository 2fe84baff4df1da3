package org.sciloom.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A SPARQL 1.1 Protocol endpoint for queries at {@code /sparql}, and nothing else: no update, no
 * graph store, no administration. {@code GET /} says what is here, {@code /ontology} gives the
 * ontology.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
public final class SparqlServer implements AutoCloseable {

  private static final String ENDPOINT = "/sparql";

  private static final Logger log = LoggerFactory.getLogger(SparqlServer.class);

  private final FusekiServer fuseki;
  private final String host;

  private SparqlServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /** Begins a server of the given data: on loopback, at a free port, 30 seconds for a query. */
  public static Builder of(DatasetGraph data) {
    return new Builder(data);
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
   * Stops: no new requests, and a few seconds for those that are under way. A query that does not
   * end by then is left to itself.
   */
  @Override
  public void close() {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      log.warn("a query was still running when the server stopped");
    }
  }

  /** How a server is to be; {@link #start()} makes it. Not safe for threads. */
  public static final class Builder {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final DatasetGraph data;
    private String host = "127.0.0.1";
    private int port;
    private Duration timeLimit = Duration.ofSeconds(30);
    private int concurrentQueries = 2 * Runtime.getRuntime().availableProcessors();

    private Builder(DatasetGraph data) {
      this.data = data;
    }

    /** The address to listen on; {@code 0.0.0.0} for all. */
    public Builder host(String value) {
      this.host = value;
      return this;
    }

    /** The port to listen on; 0 for a free one. */
    public Builder port(int value) {
      this.port = value;
      return this;
    }

    /** The time after which a query is answered with 503. A client may shorten it only. */
    public Builder timeLimit(Duration value) {
      this.timeLimit = value;
      return this;
    }

    /** How many queries run at once; further ones are answered with 503. */
    public Builder concurrentQueries(int value) {
      this.concurrentQueries = value;
      return this;
    }

    /**
     * Starts a server.
     *
     * @throws IOException when the address or the port cannot be used; the message says which
     */
    public SparqlServer start() throws IOException {
      FusekiServer fuseki = build();
      prepare(fuseki.getJettyServer());
      try {
        fuseki.start();
      } catch (FusekiException e) {
        fuseki.stop();
        throw new IOException(explain(e), e);
      }
      return new SparqlServer(fuseki, host);
    }

    private FusekiServer build() {
      return FusekiServer.create()
          .port(port)
          .loopback(true)
          .add(ENDPOINT, DataService.newBuilder(data).addEndpoint(queryEndpoint()))
          .addServlet("/ontology", new OntologyServlet())
          .addServlet("/*", new HomeServlet(timeLimit))
          .build();
    }

    private Endpoint queryEndpoint() {
      String milliseconds = String.valueOf(timeLimit.toMillis());
      Context context =
          new Context()
              .set(ARQ.queryTimeout, milliseconds + "," + milliseconds)
              .set(ARQ.httpServiceAllowed, false);
      return Endpoint.create()
          .operation(Operation.Query)
          .context(context)
          .processor(new QueryService(concurrentQueries, timeLimit))
          .build();
    }

    // Jetty will replace its GzipHandler by one of another module, which Fuseki does not bring yet.
    @SuppressWarnings("removal")
    private void prepare(Server jetty) {
      for (Connector connector : jetty.getConnectors()) {
        if (connector instanceof ServerConnector network) {
          network.setHost(host);
        }
      }
      jetty.insertHandler(new GzipHandler());
      jetty.insertHandler(new GracefulHandler());
      jetty.setStopTimeout(STOP_LIMIT.toMillis());
    }

    private String explain(FusekiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          return "port %d of %s is in use; choose another, or 0 for a free one"
              .formatted(port, host);
        }
      }
      return "cannot listen on port %d of %s: %s".formatted(port, host, e.getMessage());
    }
  }
}
