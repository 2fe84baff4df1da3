package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.concept.CoOccurrences;
import org.sciloom.concept.CoOccurrences.CoOccurrence;
import org.sciloom.concept.Curation;
import org.sciloom.concept.LinkFilter;
import org.sciloom.concept.LinkTable;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.rdf.Sl;

/** What is counted over all papers is what SPARQL counts over the links. */
class FiguresTest {

  private static final String PREFIX = "PREFIX sl: <" + Sl.NS + "> ";
  private static final Node GRAPH = SyntheticPapers.IRIS.analysisGraph();

  private final TdbStore store = TdbStore.inMemory();

  @BeforeEach
  void fill() {
    store.write(new SyntheticPapers(5, 40, 6).batch(0, 60));
    store.identify(SyntheticPapers.IRIS, Curation.none());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void talliesOfAConceptSumUpToItsPapers() {
    assertEquals(
        List.of(),
        ask(
            "SELECT ?concept WHERE { { SELECT ?concept (SUM(?n) AS ?sum) WHERE { GRAPH ?g {"
                + " ?t a sl:Tally ; sl:about ?concept ; sl:linkType ?l ; sl:paperCount ?n } }"
                + " GROUP BY ?concept } ?concept sl:paperCount ?papers FILTER(?papers != ?sum) }"));
    assertFalse(ask("SELECT ?t WHERE { GRAPH ?g { ?t a sl:Tally } }").isEmpty());
  }

  @Test
  void coOccurrencesAreThePapersThatSparqlCounts() {
    List<String> wrong =
        ask(
            "SELECT ?pair WHERE { GRAPH ?g { ?pair sl:about ?one ; sl:otherConcept ?other ;"
                + " sl:paperCount ?n } { SELECT ?one ?other (COUNT(DISTINCT ?paper) AS ?papers)"
                + " WHERE { ?a sl:concept ?one ; sl:paper ?paper . ?b sl:concept ?other ; sl:paper"
                + " ?paper } GROUP BY ?one ?other } FILTER(?n != ?papers) }");
    assertEquals(List.of(), wrong);
    assertFalse(ask("SELECT ?p WHERE { GRAPH ?g { ?p a sl:CoOccurrence } }").isEmpty());
  }

  @Test
  void degreeIsTheNumberOfOtherConceptsOfItsPapers() {
    assertEquals(
        List.of(),
        ask(
            "SELECT ?one WHERE { GRAPH ?g { ?one sl:degree ?n } { SELECT ?one (COUNT(DISTINCT"
                + " ?other) AS ?others) WHERE { ?a sl:concept ?one ; sl:paper ?p . ?b sl:paper ?p ;"
                + " sl:concept ?other FILTER(?one != ?other) } GROUP BY ?one }"
                + " FILTER(?n != ?others) }"));
  }

  @Test
  void aStoreWithoutPapersHasNoFigures() {
    store.remove(LongStream.range(0, 60).mapToObj(n -> SyntheticPapers.iri((int) n)).toList());
    store.identify(SyntheticPapers.IRIS, Curation.none());
    assertEquals(0, store.<Integer>read(data -> data.getGraph(GRAPH).size()));
  }

  @Test
  void aCheckFindsAFigureThatIsWrong() {
    DatasetGraph data = store.dataset();
    data.executeWrite(
        () -> {
          Graph figures = data.getGraph(GRAPH);
          Triple degree = figures.find(Node.ANY, Sl.DEGREE, Node.ANY).next();
          figures.delete(degree);
          figures.add(degree.getSubject(), Sl.DEGREE, NodeFactory.createLiteralString("many"));
        });
    CheckReport report = store.<CheckReport>read(new FiguresCheck()::of);
    assertEquals(2, report.faultCount(), report.toString());
    assertTrue(report.faults().get(0).contains("not as counted"), report.toString());
  }

  @Test
  void whileConceptsWaitACheckDoesNotCompareFigures() {
    store.write(new SyntheticPapers(5, 40, 6).batch(60, 61));
    CheckReport report = store.<CheckReport>read(new FiguresCheck()::of);
    assertTrue(report.isClean(), report.toString());
    assertTrue(report.counted().contains("waits for the next build"), report.counted());
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pairsAreCountedAsByHand(long seed) {
    Random random = new Random(seed);
    int papers = 1 + random.nextInt(20);
    int concepts = 1 + random.nextInt(10);
    boolean[][] linked = new boolean[papers][concepts];
    LinkTable.Builder builder = new LinkTable.Builder(papers, concepts);
    for (int paper = 0; paper < papers; paper++) {
      for (int concept = 0; concept < concepts; concept++) {
        linked[paper][concept] = random.nextInt(3) == 0;
        if (linked[paper][concept]) {
          builder.link(paper, concept, LinkType.USES);
        }
      }
    }
    CoOccurrences counted = new CoOccurrences(builder.build());
    for (int one = 0; one < concepts; one++) {
      assertEquals(byHand(linked, one, concepts), Set.copyOf(counted.of(one)));
    }
  }

  @Test
  void onlyLinksThatAFilterTakesCount() {
    LinkFilter filter =
        new LinkFilter(
            Set.of(ConceptType.METHOD),
            Set.of(LinkType.USES),
            LinkFilter.ALL.firstYear(),
            LinkFilter.ALL.lastYear());
    StoredLinks links =
        store.read(
            data -> StoredLinks.of(data.getDefaultGraph(), SyntheticPapers.IRIS::owns, filter));
    int count = 0;
    for (int concept = 0; concept < links.concepts().size(); concept++) {
      count += links.table().papersOf(concept);
    }
    String query = "SELECT ?p ?c WHERE { ?p sl:uses ?c . ?c a sl:Method }";
    assertEquals(ask(query).size(), count);
  }

  private static Set<CoOccurrence> byHand(boolean[][] linked, int one, int concepts) {
    List<CoOccurrence> pairs = new ArrayList<>();
    for (int other = 0; other < concepts; other++) {
      int second = other;
      long both = Arrays.stream(linked).filter(paper -> paper[one] && paper[second]).count();
      if (other != one && both > 0) {
        pairs.add(new CoOccurrence(other, (int) both));
      }
    }
    return Set.copyOf(pairs);
  }

  private List<String> ask(String sparql) {
    return store.read(
        data -> {
          List<String> rows = new ArrayList<>();
          try (QueryExecution asked =
              QueryExecution.dataset(DatasetFactory.wrap(data)).query(PREFIX + sparql).build()) {
            asked.execSelect().forEachRemaining((QuerySolution row) -> rows.add(row.toString()));
          }
          return rows;
        });
  }
}
