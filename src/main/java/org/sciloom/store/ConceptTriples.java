package org.sciloom.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.Sl;

/** Derives the triples that a concept itself is the subject of. */
final class ConceptTriples {

  /** The predicates of the triples that {@link #of} derives. */
  static final Set<Node> PREDICATES =
      Set.of(
          RDF.Nodes.type,
          SKOS.inScheme.asNode(),
          Sl.PAPER_COUNT,
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode());

  private static final String PATH = "concept/";

  private ConceptTriples() {}

  /** The triples of the concept: none when no paper links to it. */
  static Set<Triple> of(Node concept, ConceptTally tally) {
    Set<Triple> triples = new LinkedHashSet<>();
    if (tally.links() == 0) {
      return triples;
    }
    triples.add(Triple.create(concept, RDF.Nodes.type, Sl.CONCEPT));
    tally
        .mainType()
        .map(Sl::classOf)
        .ifPresent(type -> triples.add(Triple.create(concept, RDF.Nodes.type, type)));
    triples.add(Triple.create(concept, SKOS.inScheme.asNode(), schemeOf(concept)));
    triples.add(Triple.create(concept, Sl.PAPER_COUNT, Literals.count(tally.links())));
    addLabels(triples, concept, tally);
    return triples;
  }

  private static void addLabels(Set<Triple> triples, Node concept, ConceptTally tally) {
    SortedSet<String> others = tally.labels();
    tally
        .mainName()
        .ifPresent(
            name -> {
              triples.add(Triple.create(concept, SKOS.prefLabel.asNode(), Literals.text(name)));
              others.remove(name);
            });
    for (String other : others) {
      triples.add(Triple.create(concept, SKOS.altLabel.asNode(), Literals.text(other)));
    }
  }

  /** The scheme stands beside the concepts, below the same base; a slug holds no slash. */
  private static Node schemeOf(Node concept) {
    String iri = concept.getURI();
    int end = Math.max(0, iri.lastIndexOf(PATH));
    return NodeFactory.createURI(iri.substring(0, end) + "scheme");
  }
}
