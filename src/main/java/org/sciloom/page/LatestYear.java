package org.sciloom.page;

import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;

/** Looks for the latest year of the papers of a store. */
final class LatestYear {

  private LatestYear() {}

  /** The latest year; none when no paper has one. */
  static OptionalInt of(GraphStore store) {
    return store.read(
        dataset ->
            dataset
                .getDefaultGraph()
                .find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
                .toList()
                .stream()
                .flatMap(
                    scheme ->
                        Iter.toList(
                            dataset.findNG(Node.ANY, Node.ANY, Sl.ABOUT, scheme.getSubject()))
                            .stream())
                .flatMap(
                    tally ->
                        Iter.toList(
                            dataset.find(
                                tally.getGraph(),
                                tally.getSubject(),
                                Fabio.HAS_PUBLICATION_YEAR,
                                Node.ANY))
                            .stream())
                .map(year -> year.getObject().getLiteralLexicalForm())
                .filter(year -> year.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .max());
  }
}
