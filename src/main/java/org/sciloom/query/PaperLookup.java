package org.sciloom.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Prism;

/** Finds a paper by its IRI, its identifier, its arXiv number, its DOI or its title. */
final class PaperLookup {

  private static final Node IDENTIFIER = DCTerms.identifier.asNode();
  private static final Node TITLE = DCTerms.title.asNode();

  private final LabelIndex labels;

  PaperLookup(Graph graph) {
    this.labels = new LabelIndex(graph);
  }

  /**
   * The paper's IRI. To be called within a transaction.
   *
   * @throws BadQueryException when there is none; the message has similar titles
   */
  Node find(String name) {
    return AbsoluteIri.find(name)
        .or(() -> identified(name))
        .or(() -> identified(name.toLowerCase(Locale.ROOT)))
        .or(() -> first(labels.named(TITLE, name)))
        .orElseGet(() -> scan(name));
  }

  private Optional<Node> identified(String name) {
    return List.of(IDENTIFIER, Fabio.HAS_ARXIV_ID, Prism.DOI).stream()
        .flatMap(property -> labels.identified(property, name).stream())
        .findFirst();
  }

  private Node scan(String name) {
    LabelIndex.Scan scan = labels.scan(List.of(TITLE), name);
    return first(scan.equal()).orElseThrow(() -> scan.notFound("paper", name));
  }

  private static Optional<Node> first(List<Node> papers) {
    return papers.stream().min(Comparator.comparing(Node::toString));
  }
}
