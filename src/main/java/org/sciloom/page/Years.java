package org.sciloom.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;

/** Looks for the years of the papers of a store. */
final class Years {

  private Years() {}

  /** The years that papers have, the latest first. */
  static List<Integer> of(GraphStore store) {
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
                .map(Integer::valueOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
  }
}
