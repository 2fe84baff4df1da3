package org.sciloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.sciloom.rdf.DatasetCounts;
import org.sciloom.rdf.DatasetDescription;
import org.sciloom.rdf.Iris;
import org.sciloom.store.GraphStore;
import org.sciloom.store.PerVersion;
import org.sciloom.store.StoreCounts;

/**
 * Describes what is served, in VoID and DCAT, as Turtle. Counts once for each version of the store.
 *
 * @see <a href="https://www.w3.org/TR/void/#well-known">Discovery via well-known URI</a>
 */
final class DatasetServlet extends HttpServlet {

  static final String WELL_KNOWN = "/.well-known/void";

  private static final long serialVersionUID = 1L;

  private final transient Supplier<DatasetCounts> counts;
  private final transient Iris iris;
  private final transient Optional<String> licence;

  /**
   * @param iris makes the IRIs of the things served
   * @param licence the IRI of the licence of the data, if its owner gave one
   */
  DatasetServlet(GraphStore store, Iris iris, Optional<String> licence) {
    this.counts = new PerVersion<>(store, StoreCounts::of);
    this.iris = iris;
    this.licence = licence;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String home = HomeAddress.of(request);
    DatasetDescription description =
        new DatasetDescription(
            iris,
            counts.get(),
            licence,
            Optional.of(home + SparqlServer.ENDPOINT),
            Optional.of(home + "/data?default"));
    response.setContentType("text/turtle;charset=UTF-8");
    RDFDataMgr.write(response.getOutputStream(), description.graph(), RDFFormat.TURTLE_PRETTY);
  }
}
