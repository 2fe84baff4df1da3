package org.sciloom.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.Curation;
import org.sciloom.rdf.Iris;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;

/** What the IRIs of a store begin with. */
final class Bases {

  private static final String SCHEME = "scheme";

  private Bases() {}

  /** Brings the concepts of all bases in step with the papers. */
  static Change identify(GraphStore store, Curation curation) {
    return identify(store, of(store), curation);
  }

  /** Brings the concepts of the bases in step with the papers. */
  static Change identify(GraphStore store, List<Iris> bases, Curation curation) {
    Change change = Change.none();
    for (Iris iris : bases) {
      change = change.plus(store.identify(iris, curation));
    }
    return change;
  }

  /** The bases of the store, in order: the IRIs of its concept schemes but for the last word. */
  static List<Iris> of(GraphStore store) {
    return store.read(
        dataset ->
            dataset
                .getDefaultGraph()
                .find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
                .mapWith(triple -> triple.getSubject().getURI())
                .toList()
                .stream()
                .filter(scheme -> scheme.endsWith(SCHEME))
                .sorted()
                .map(scheme -> new Iris(scheme.substring(0, scheme.length() - SCHEME.length())))
                .toList());
  }
}
