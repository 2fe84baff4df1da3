package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.Sl;

class ConceptTriplesTest {

  private static final Node CONCEPT = SyntheticPapers.IRIS.concept(new ConceptKey("bert"));

  private final ConceptTally tally = new ConceptTally();

  @Test
  void saysNothingOfAConceptThatNoPaperLinksTo() {
    tally.addSurface("BERT", 1);
    assertEquals(Set.of(), ConceptTriples.of(CONCEPT, tally));
  }

  @Test
  void takesNameAndTypeOfMostPapersAndCountsThem() {
    link("BERT", ConceptType.TASK, 1);
    link("Bert", ConceptType.METHOD, 2);
    tally.addSurface("BERTs", 3);

    Set<Triple> wanted =
        Set.of(
            of(RDF.Nodes.type, Sl.CONCEPT),
            of(RDF.Nodes.type, Sl.METHOD),
            of(SKOS.inScheme.asNode(), SyntheticPapers.IRIS.scheme()),
            of(Sl.PAPER_COUNT, Literals.count(3)),
            of(SKOS.prefLabel.asNode(), Literals.text("Bert")),
            of(SKOS.altLabel.asNode(), Literals.text("BERT")),
            of(SKOS.altLabel.asNode(), Literals.text("BERTs")));
    assertEquals(wanted, ConceptTriples.of(CONCEPT, tally));
  }

  @Test
  void breaksTiesByTheSmallestNameAndTheFirstType() {
    link("b", ConceptType.METRIC, 2);
    link("a", ConceptType.DATASET, 2);

    Set<Triple> triples = ConceptTriples.of(CONCEPT, tally);
    assertTrue(triples.contains(of(RDF.Nodes.type, Sl.DATASET)));
    assertTrue(triples.contains(of(SKOS.prefLabel.asNode(), Literals.text("a"))));
  }

  @Test
  void forgetsWhatWasTakenAway() {
    link("a", ConceptType.METRIC, 2);
    link("b", ConceptType.TASK, 1);
    link("a", ConceptType.METRIC, -2);

    Set<Triple> triples = ConceptTriples.of(CONCEPT, tally);
    assertTrue(triples.contains(of(RDF.Nodes.type, Sl.TASK)));
    assertTrue(triples.contains(of(Sl.PAPER_COUNT, Literals.count(1))));
    assertTrue(triples.stream().noneMatch(t -> t.objectMatches(Literals.text("a"))));
  }

  private void link(String name, ConceptType type, int papers) {
    tally.addLink(papers);
    tally.addName(name, papers);
    tally.addType(Sl.classOf(type), papers);
  }

  private static Triple of(Node predicate, Node object) {
    return Triple.create(CONCEPT, predicate, object);
  }
}
