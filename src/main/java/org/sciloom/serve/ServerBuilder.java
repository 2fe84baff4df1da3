package org.sciloom.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.sciloom.page.Api;
import org.sciloom.page.Explorer;
import org.sciloom.page.Feeds;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Shapes;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;
import org.sciloom.store.PerVersion;

/** How a server is to be; {@link #start()} makes it. Not safe for threads. */
public final class ServerBuilder {

  private static final long SPILL_AFTER = 100_000;
  private static final long IDLE_MILLIS = 30_000;
  private static final int CONNECTIONS = 1_000;
  private static final int HEADER_BYTES = 16 << 10;
  private static final long LEAST_BYTES_PER_SECOND = 50;
  private static final long STOP_GRACE_MILLIS = 2_000;

  private final GraphStore store;
  private String host = "127.0.0.1";
  private int port;
  private String base = Iris.DEFAULT_BASE;
  private Optional<String> licence = Optional.empty();
  private Limits limits = Limits.defaults();
  private Access access = Access.open();
  private Optional<Path> accessLog = Optional.empty();

  ServerBuilder(GraphStore store) {
    this.store = store;
  }

  /** The address to listen on; {@code 0.0.0.0} for all. */
  public ServerBuilder host(String value) {
    this.host = value;
    return this;
  }

  /** The port to listen on; 0 for a free one. */
  public ServerBuilder port(int value) {
    this.port = value;
    return this;
  }

  /** What the IRIs of things begin with that {@code /id/} leads from. */
  public ServerBuilder base(String value) {
    this.base = value;
    return this;
  }

  /** The IRI of the licence that the description of the data gives. */
  public ServerBuilder licence(String iri) {
    this.licence = Optional.of(iri);
    return this;
  }

  /** What requests may cost. */
  public ServerBuilder limits(Limits value) {
    this.limits = value;
    return this;
  }

  /** Who may read and who may administer. */
  public ServerBuilder access(Access value) {
    this.access = value;
    return this;
  }

  /** Lets one more administrate, who has this token. */
  public ServerBuilder administrator(String token) {
    this.access = access.withAdministrator(token);
    return this;
  }

  /** A file to which each request is written, in the extended format of NCSA. */
  public ServerBuilder accessLog(Path file) {
    this.accessLog = Optional.of(file);
    return this;
  }

  /**
   * Starts a server.
   *
   * @throws IOException when the address or the port cannot be used; the message says which
   */
  public SparqlServer start() throws IOException {
    RunningQueries running = new RunningQueries();
    Explorer explorer = Explorer.of(store, base, limits.time(), limits.rows());
    FusekiServer fuseki = build(running, explorer);
    prepare(fuseki.getJettyServer());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      running.close();
      explorer.close();
      throw new IOException(explain(e), e);
    }
    return new SparqlServer(fuseki, running, explorer, host);
  }

  private FusekiServer build(RunningQueries running, Explorer explorer) {
    Places places = new Places(limits);
    Meters meters = new Meters(places);
    meters.gauge("sciloom.papers", "Papers in the store", papers());
    meters.gauge("sciloom.triples", "Triples in the store", triples());
    Supplier<Set<String>> graphs = new PerVersion<>(store, ServerBuilder::graphs);
    AnswerFilter answers = new AnswerFilter(places, limits, store::version, meters);
    IdServlet documents = new IdServlet(store, base);
    ApiServlet api = new ApiServlet(explorer.api(), explorer.feeds());
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .add(
                SparqlServer.ENDPOINT,
                DataService.newBuilder(store.dataset())
                    .addEndpoint(queryEndpoint(new QueryService(limits, graphs, running, meters))))
            .addFilter("/*", new AccessFilter(access, limits.requestBytes()))
            .addFilter(SparqlServer.ENDPOINT, new HeadFilter())
            .addFilter(SparqlServer.ENDPOINT, new DescriptionFilter())
            .addFilter(SparqlServer.ENDPOINT, answers)
            .addFilter("/data", answers)
            .addServlet("/data", new GraphServlet(store, graphs, limits.time()))
            .addServlet(IdServlet.THINGS + "*", documents)
            .addServlet(IdServlet.DOCUMENTS + "*", documents)
            .addServlet(
                DatasetServlet.WELL_KNOWN, new DatasetServlet(store, new Iris(base), licence))
            .addServlet("/ontology", new OntologyServlet())
            .addServlet("/health", new StatusServlet("text/plain", () -> "ok\n"))
            .addServlet("/ready", new StatusServlet("text/plain", this::ready))
            .addServlet("/metrics", new StatusServlet("text/plain;version=0.0.4", meters::text))
            .addServlet("/admin/*", new AdminServlet(store, Shapes.load()))
            .addFilter(Api.PATH + "/*", answers)
            .addFilter(Feeds.PATH, answers)
            .addServlet(Api.PATH + "/*", api)
            .addServlet(Feeds.PATH, api)
            .addServlet("/*", new PageServlet(explorer.assets(), limits.time()));
    if (access.hasWriters()) {
      server.addServlet(UpdateServlet.PATH, new UpdateServlet(store, limits.time()));
    }
    return server.build();
  }

  private String ready() {
    store.version();
    return "ready\n";
  }

  private Supplier<Number> papers() {
    return new PerVersion<>(
        store,
        dataset -> Iter.count(dataset.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, Sl.PAPER)));
  }

  private Supplier<Number> triples() {
    return new PerVersion<>(store, dataset -> dataset.getDefaultGraph().sizeLong());
  }

  private static Set<String> graphs(DatasetGraph dataset) {
    Set<String> graphs = new HashSet<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (!GraphStore.isLedger(graph)) {
                graphs.add(graph.toString());
              }
            });
    return graphs;
  }

  private Endpoint queryEndpoint(QueryService service) {
    String milliseconds = String.valueOf(limits.time().toMillis());
    Context context =
        new Context()
            .set(ARQ.queryTimeout, milliseconds + "," + milliseconds)
            .set(ARQ.spillToDiskThreshold, SPILL_AFTER)
            .set(ARQ.httpServiceAllowed, false)
            .set(
                TextQuery.textIndex, store.dataset().getContext().<Object>get(TextQuery.textIndex));
    return Endpoint.create().operation(Operation.Query).context(context).processor(service).build();
  }

  // Jetty will replace its GzipHandler by one of another module, which Fuseki does not bring yet.
  @SuppressWarnings("removal")
  private void prepare(Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(host);
        network.setIdleTimeout(IDLE_MILLIS);
        prepare(network.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
      }
    }
    // Escapes of slashes belong to the IRIs of papers, and no path here leads to a file.
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
      context.setMaxFormContentSize(limits.requestBytes());
      context.getServletHandler().setDecodeAmbiguousURIs(true);
    }
    accessLog.ifPresent(
        file ->
            jetty.setRequestLog(
                new CustomRequestLog(file.toString(), CustomRequestLog.EXTENDED_NCSA_FORMAT)));
    // Jetty's own page would name the exception.
    jetty.setErrorHandler(
        (request, response, callback) -> {
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
          Content.Sink.write(response, true, "error " + response.getStatus() + "\n", callback);
          return true;
        });
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
    jetty.insertHandler(new GzipHandler());
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(limits.time().toMillis() + STOP_GRACE_MILLIS);
  }

  private static void prepare(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setMinRequestDataRate(LEAST_BYTES_PER_SECOND);
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "escaped slashes", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
  }

  private String explain(FusekiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "port %d of %s is in use; choose another, or 0 for a free one".formatted(port, host);
      }
    }
    return "cannot listen on port %d of %s: %s".formatted(port, host, e.getMessage());
  }
}
