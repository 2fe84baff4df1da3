package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.concept.Curation;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Shapes;
import org.sciloom.rdf.Sl;
import org.sciloom.rdf.Violation;

/** A check finds what is wrong in a store, and nothing in a sound one. */
class StoreCheckTest {

  private static final Path BAD = Path.of("src/test/resources/shapes/bad");

  private final TdbStore store = TdbStore.inMemory();

  @BeforeEach
  void fill() {
    store.write(new SyntheticPapers(3, 20, 4).batch(0, 10));
    store.identify(SyntheticPapers.IRIS, Curation.none());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsNothingInASoundStore() {
    List<CheckReport> reports = check();
    assertEquals(
        List.of("indexes", "shapes", "figures", "text index", "ledger"),
        reports.stream().map(CheckReport::check).toList());
    reports.forEach(report -> assertTrue(report.isClean(), report.toString()));
  }

  @Test
  void findsAnIndexThatLacksATriple() {
    spoil(
        dataset -> {
          DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
          TupleIndex index = tdb.getTripleTable().getNodeTupleTable().getTupleTable().getIndex(1);
          index.delete(index.all().next());
        });
    assertFault("indexes", "hold different triples");
  }

  @Test
  void findsAMentionWhoseTextIsAnother() {
    spoil(
        dataset -> {
          Graph graph = dataset.getDefaultGraph();
          Triple mention = graph.find(Node.ANY, Nif.ANCHOR_OF, Node.ANY).next();
          graph.delete(mention);
          graph.add(mention.getSubject(), mention.getPredicate(), Literals.text("else"));
        });
    assertFault("shapes", "the surface of a mention is the text at its offsets");
  }

  @Test
  void findsALabelThatTheTextIndexLacks() {
    spoil(
        dataset ->
            dataset
                .getDefaultGraph()
                .add(
                    NodeFactory.createURI("https://w3id.org/sciloom/id/concept/x"),
                    SKOS.altLabel.asNode(),
                    Literals.text("x")));
    assertFault("text index", "stands 0 times in the text index");
  }

  @Test
  void findsAPaperThatTheLedgerLacks() {
    spoil(
        dataset ->
            dataset
                .getGraph(IdentityLedger.GRAPH)
                .remove(SyntheticPapers.iri(2), Node.ANY, Node.ANY));
    assertFault("ledger", "does not know the paper " + SyntheticPapers.iri(2));
  }

  @Test
  void tellsOfManyFaultsOnlyTheFirst() {
    spoil(dataset -> dataset.getDefaultGraph().remove(Node.ANY, Sl.CONTENT_HASH, Node.ANY));
    CheckReport report = report("ledger");
    assertEquals(10, report.faultCount());
    assertFalse(report.faults().size() > CheckReport.SHOWN);
  }

  /** Part by part and at once, the shapes find the same. */
  @ParameterizedTest
  @MethodSource("badGraphs")
  void findsInPartsWhatTheWholeShows(Path file) {
    Graph graph = RDFDataMgr.loadGraph(file.toString());
    Shapes shapes = Shapes.load();
    SortedSet<String> inParts = new TreeSet<>();
    new ShapeCheck(shapes, graph).forEach(violation -> inParts.add(line(violation)));
    SortedSet<String> atOnce = new TreeSet<>();
    shapes.validate(graph).forEach(violation -> atOnce.add(line(violation)));
    assertEquals(atOnce, inParts);
  }

  static List<Path> badGraphs() throws IOException {
    try (Stream<Path> files = Files.walk(BAD)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  private static String line(Violation violation) {
    return violation.focusNode() + " " + violation.path() + " " + violation.message();
  }

  private void spoil(Consumer<DatasetGraph> change) {
    store.dataset().executeWrite(() -> change.accept(store.dataset()));
  }

  private void assertFault(String check, String words) {
    CheckReport report = report(check);
    assertTrue(
        report.faults().stream().anyMatch(fault -> fault.contains(words)), report.toString());
  }

  private CheckReport report(String check) {
    Map<String, CheckReport> reports =
        check().stream().collect(Collectors.toMap(CheckReport::check, Function.identity()));
    return java.util.Objects.requireNonNull(reports.get(check));
  }

  private List<CheckReport> check() {
    return store.check(Shapes.load());
  }
}
