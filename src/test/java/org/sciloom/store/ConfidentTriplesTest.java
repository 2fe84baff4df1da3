package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.Amount;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.Direction;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.paper.Span;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.PaperTriples;
import org.sciloom.rdf.Shapes;
import org.sciloom.rdf.Sl;

/** What is left of a store above a threshold is what the surer facts alone would have given. */
class ConfidentTriplesTest {

  private static final PaperTriples TRIPLES =
      new PaperTriples(SyntheticPapers.IRIS, new ExtractionRun("0.1", "synthetic"));

  private final SyntheticPapers papers = new SyntheticPapers(5, 12, 5);

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.8})
  void whatStaysIsTheGraphOfTheFactsThatStay(double least) {
    try (GraphStore all = store(0);
        GraphStore surer = store(least)) {
      SortedSet<String> confident = withoutHashes(Lines.of(confident(all, least)));
      SortedSet<String> wanted = withoutHashes(Lines.of(surer));
      assertEquals(Set.of(), difference(wanted, confident), "missing");
      assertEquals(Set.of(), difference(confident, wanted), "too much");
      assertTrue(confident.size() < withoutHashes(Lines.of(all)).size());
    }
  }

  @Test
  void aThresholdOfZeroKeepsAll() {
    try (GraphStore all = store(0)) {
      assertEquals(Lines.of(all), Lines.of(confident(all, 0)));
    }
  }

  @Test
  void whatStaysIsSound() {
    try (GraphStore all = store(0)) {
      assertEquals(List.of(), Shapes.load().validate(confident(all, 0.5)));
    }
  }

  @Test
  void resultsBelowTheThresholdGoAndTheOthersKeepTheirNames() {
    try (GraphStore doubtful = store(0, 0.4);
        GraphStore sure = store(0, 0.6)) {
      assertEquals(0, results(confident(doubtful, 0.5)));
      assertEquals(results(confident(sure, 0)), results(confident(sure, 0.5)));
    }
  }

  private static int results(Graph graph) {
    return graph.find(Node.ANY, Sl.ON_NAME, Node.ANY).toList().size();
  }

  private GraphStore store(double least) {
    return store(least, 1);
  }

  private GraphStore store(double least, double resultConfidence) {
    GraphStore store = TdbStore.inMemory();
    store.write(
        new Batch(
            IntStream.range(0, 15)
                .mapToObj(
                    number -> TRIPLES.of(facts(number, resultConfidence).withConfidenceFrom(least)))
                .toList(),
            SyntheticPapers.scheme()));
    return store;
  }

  private static Graph confident(GraphStore store, double least) {
    Graph graph = GraphFactory.createDefaultGraph();
    store.read(
        dataset -> {
          new ConfidentTriples(dataset.getDefaultGraph(), least).forEach(graph::add);
          return graph;
        });
    return graph;
  }

  private static Set<String> difference(Set<String> one, Set<String> two) {
    Set<String> difference = new TreeSet<>(one);
    difference.removeAll(two);
    return difference;
  }

  /** A hash tells of the stored paper. */
  private static SortedSet<String> withoutHashes(SortedSet<String> lines) {
    SortedSet<String> others = new TreeSet<>(lines);
    others.removeIf(line -> line.contains(Sl.CONTENT_HASH.getURI()));
    return others;
  }

  /** Links of different confidence, and for each a result on the concept. */
  private PaperFacts facts(int number, double resultConfidence) {
    Random random = new Random(number);
    PaperFacts facts = papers.facts(number);
    List<ConceptLink> links = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    for (ConceptLink link : facts.links()) {
      links.add(
          new ConceptLink(
              link.concept(), link.type(), link.evidence(), tenths(random), link.extractor()));
      results.add(
          new Result(
              "",
              Direction.UNKNOWN,
              Amount.exact("9", 9, ""),
              link.concept().name(),
              "",
              "",
              Result.Kind.ABSOLUTE,
              new Span(0, 1 + results.size()),
              facts.sentences().get(0),
              resultConfidence));
    }
    return new PaperFacts(facts.paper(), facts.sentences(), links, results, List.of());
  }

  private static double tenths(Random random) {
    return random.nextInt(11) / 10.0;
  }
}
