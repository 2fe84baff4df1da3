package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.PaperFacts;

class PaperTriplesTest {

  static Stream<Arguments> goldenPapers() {
    return Stream.of(
        Arguments.of("full", SamplePapers.full()),
        Arguments.of("astral", SamplePapers.astral()),
        Arguments.of("bare", SamplePapers.bare()));
  }

  static Stream<PaperFacts> papers() {
    return Stream.of(SamplePapers.full(), SamplePapers.astral(), SamplePapers.bare());
  }

  @ParameterizedTest
  @MethodSource("goldenPapers")
  void triplesAreThoseOfTheGoldenFile(String name, PaperFacts facts) {
    Graph expected = RDFDataMgr.loadGraph("src/test/resources/triples/" + name + ".ttl");
    Graph actual = graphOf(SamplePapers.graphOf(facts));
    assertTrue(expected.isIsomorphicWith(actual), () -> difference(expected, actual));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void graphOfOnePaperIsSound(PaperFacts facts) {
    assertEquals(List.of(), Shapes.load().validate(graphOf(SamplePapers.graphOf(facts))));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void noNodeIsBlankAndEverySubjectIsOfThePaperOrShared(PaperFacts facts) {
    PaperGraph graph = SamplePapers.graphOf(facts);
    Node run = SamplePapers.IRIS.run(SamplePapers.RUN.fingerprint());
    Node agent = SamplePapers.IRIS.agent(SamplePapers.RUN.softwareVersion());
    for (Triple triple : graph.triples()) {
      assertFalse(triple.getObject().isBlank(), triple::toString);
      Node subject = triple.getSubject();
      assertTrue(
          graph.owns(subject) || subject.equals(run) || subject.equals(agent), triple::toString);
    }
  }

  @Test
  void graphOwnsNoOtherPaperWhoseIriBeginsWithItsOwn() {
    PaperGraph graph = SamplePapers.graphOf(SamplePapers.full());
    assertFalse(graph.owns(NodeFactory.createURI(graph.paper().getURI() + "0")));
    assertFalse(graph.owns(NodeFactory.createURI(graph.paper().getURI() + "0/title")));
  }

  @Test
  void contentHashDoesNotDependOnTheOrderOfTheFacts() {
    PaperFacts facts = SamplePapers.full();
    List<ConceptLink> reversed = new ArrayList<>(facts.links());
    Collections.reverse(reversed);
    PaperFacts other =
        new PaperFacts(
            facts.paper(), facts.sentences(), reversed, facts.results(), facts.resources());
    assertEquals(
        SamplePapers.graphOf(facts).contentHash(), SamplePapers.graphOf(other).contentHash());
  }

  @Test
  void contentHashChangesWithTheFactsAndWithTheRun() {
    PaperFacts facts = SamplePapers.full();
    PaperFacts fewer =
        new PaperFacts(facts.paper(), facts.sentences(), facts.links(), facts.results(), List.of());
    String hash = SamplePapers.graphOf(facts).contentHash();
    assertNotEquals(hash, SamplePapers.graphOf(fewer).contentHash());
    PaperTriples otherModels =
        new PaperTriples(SamplePapers.IRIS, new ExtractionRun("0.1.0", "models-2"));
    assertNotEquals(hash, otherModels.of(facts).contentHash());
  }

  @Test
  void runIsDeterminedByVersionAndModels() {
    assertEquals(
        new ExtractionRun("1", "a").fingerprint(), new ExtractionRun("1", "a").fingerprint());
    assertNotEquals(
        new ExtractionRun("1", "a").fingerprint(), new ExtractionRun("1", "b").fingerprint());
    assertNotEquals(
        new ExtractionRun("1", "a").fingerprint(), new ExtractionRun("2", "a").fingerprint());
    assertThrows(IllegalArgumentException.class, () -> new ExtractionRun("1", " "));
  }

  private static Graph graphOf(PaperGraph paper) {
    Graph graph = GraphFactory.createDefaultGraph();
    paper.triples().forEach(graph::add);
    return graph;
  }

  private static String difference(Graph expected, Graph actual) {
    List<Triple> missing = expected.find().filterDrop(actual::contains).toList();
    List<Triple> unexpected = actual.find().filterDrop(expected::contains).toList();
    return "missing: " + missing + "\nunexpected: " + unexpected;
  }
}
