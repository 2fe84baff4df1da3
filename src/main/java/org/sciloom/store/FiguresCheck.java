package org.sciloom.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.LinkFilter;
import org.sciloom.rdf.AnalysisTriples;
import org.sciloom.rdf.Iris;

/**
 * Checks that the figures are those that counting again gives. While papers wait to be brought in
 * step with each other, figures are those of before, and are not compared.
 */
final class FiguresCheck {

  private static final String NAME = "figures";
  private static final String SCHEME = "scheme";

  private final CheckReport.Faults faults = new CheckReport.Faults();
  private long compared;

  CheckReport of(DatasetGraph dataset) {
    IdentityLedger ledger = new IdentityLedger(dataset);
    boolean waiting = false;
    for (Iris iris : bases(dataset.getDefaultGraph())) {
      if (ledger.state(iris.base()).isPresent()) {
        compare(dataset, iris);
      } else {
        waiting = true;
      }
    }
    String later = waiting ? " (the rest waits for the next build)" : "";
    return faults.of(NAME, String.format(Locale.ROOT, "%,d triples%s", compared, later));
  }

  private void compare(DatasetGraph dataset, Iris iris) {
    StoredLinks links = StoredLinks.of(dataset.getDefaultGraph(), iris::owns, LinkFilter.ALL);
    AnalysisTriples figures = new AnalysisTriples(links.table(), links.concepts());
    Graph stored = dataset.getGraph(iris.analysisGraph());
    long wanted = compare(stored, figures.ofAll(iris.scheme()));
    for (int concept = 0; concept < links.concepts().size(); concept++) {
      wanted += compare(stored, figures.of(concept));
    }
    long more = stored.stream().count() - wanted;
    if (more > 0) {
      faults.add("%,d triples too many in %s".formatted(more, iris.analysisGraph()));
    }
    compared += wanted;
  }

  private int compare(Graph stored, Set<Triple> wanted) {
    Set<Triple> missing = new HashSet<>(wanted);
    missing.removeIf(stored::contains);
    missing.forEach(triple -> faults.add("a figure is not as counted: " + triple));
    return wanted.size() - missing.size();
  }

  private static List<Iris> bases(Graph graph) {
    return graph
        .find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
        .mapWith(triple -> triple.getSubject().getURI())
        .filterKeep(scheme -> scheme.endsWith(SCHEME))
        .mapWith(scheme -> new Iris(scheme.substring(0, scheme.length() - SCHEME.length())))
        .toList();
  }
}
