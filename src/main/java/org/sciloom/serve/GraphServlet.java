package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.sciloom.store.GraphStore;

/**
 * Reads whole graphs, as the Graph Store Protocol has it: {@code ?default} or {@code ?graph=IRI},
 * as Turtle or N-Triples. The limits of answers hold; a whole dump is the matter of exports.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP
 *     Protocol</a>
 */
final class GraphServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int BUSY = 503;
  private static final int EVERY = 1_000;

  private final transient GraphStore store;
  private final transient Supplier<Set<String>> graphs;
  private final Duration time;

  GraphServlet(GraphStore store, Supplier<Set<String>> graphs, Duration time) {
    this.store = store;
    this.graphs = graphs;
    this.time = time;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getParameter("graph");
    boolean isDefault = request.getParameter("default") != null;
    if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      PlainText.send(
          response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "graphs can only be read");
    } else if (isDefault == (name != null)) {
      PlainText.send(
          response, HttpServletResponse.SC_BAD_REQUEST, "give either ?default or ?graph=IRI");
    } else if (name != null && !graphs.get().contains(name)) {
      PlainText.send(response, HttpServletResponse.SC_NOT_FOUND, "no such graph is here");
    } else if (!send(request, response, name == null ? "" : name)) {
      response.reset();
      PlainText.send(response, BUSY, "the graph could not be written within the time limit");
    }
  }

  private boolean send(HttpServletRequest request, HttpServletResponse response, String name)
      throws IOException {
    String accepted = String.valueOf(request.getHeader("Accept"));
    Lang syntax =
        accepted.contains(Lang.NTRIPLES.getHeaderString()) ? Lang.NTRIPLES : RDFLanguages.TURTLE;
    response.setContentType(syntax.getHeaderString());
    StreamRDF out = StreamRDFWriter.getWriterStream(response.getOutputStream(), syntax);
    return store.read(
        dataset ->
            copy(
                name.isEmpty()
                    ? dataset.getDefaultGraph()
                    : dataset.getGraph(NodeFactory.createURI(name)),
                out));
  }

  private boolean copy(Graph graph, StreamRDF out) {
    long end = System.nanoTime() + time.toNanos();
    ExtendedIterator<Triple> triples = graph.find();
    try {
      out.start();
      for (long i = 1; triples.hasNext(); i++) {
        out.triple(triples.next());
        if (i % EVERY == 0 && System.nanoTime() > end) {
          return false;
        }
      }
      out.finish();
      return true;
    } finally {
      triples.close();
    }
  }
}
