package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.concept.Curation;
import org.sciloom.rdf.ExtractionRun;

/** Words find concepts and papers, and always those that are stored now. */
class TextSearchTest {

  private static final String SEARCH =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dct: <http://purl.org/dc/terms/>
      SELECT ?s { ?s text:query (dct:title "paper") }
      """;

  private final SyntheticPapers papers = new SyntheticPapers(7, 20, 4);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void findsTitlesBySparql(StoreKind kind) {
    try (GraphStore store = kind.open(temp)) {
      store.write(papers.batch(0, 3));
      assertEquals(3, hits(store).size());
      assertEquals(3, List.copyOf(hits(store)).stream().distinct().count());
    }
  }

  /** Jena issue 1985: a replaced text stood in the index twice. */
  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void findsAReplacedPaperOnce(StoreKind kind) {
    try (GraphStore store = kind.open(temp)) {
      store.write(papers.batch(0, 3));
      ExtractionRun other = new ExtractionRun("0.2", "other");
      for (int i = 0; i < 3; i++) {
        ExtractionRun run = i % 2 == 0 ? other : new ExtractionRun("0.1", "synthetic");
        store.write(new Batch(List.of(papers.graph(1, run)), SyntheticPapers.scheme()));
      }
      assertEquals(1, hits(store).stream().filter(SyntheticPapers.iri(1)::equals).count());
      assertIndexInStep(store);
    }
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void findsNothingOfARemovedPaper(StoreKind kind) {
    try (GraphStore store = kind.open(temp)) {
      store.write(papers.batch(0, 3));
      store.identify(SyntheticPapers.IRIS, Curation.none());
      store.remove(List.of(SyntheticPapers.iri(1)));
      store.identify(SyntheticPapers.IRIS, Curation.none());
      assertFalse(hits(store).contains(SyntheticPapers.iri(1)));
      assertEquals(2, hits(store).size());
      assertIndexInStep(store);
    }
  }

  /** Jena issue 1432: after a compaction the index was no longer asked, or no longer written. */
  @Test
  void goesOnAfterACompaction() throws IOException {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 3));
      new DiskMedium(new StoreFolder(temp)).compact(store.dataset(), 0);
      assertEquals(3, hits(store).size());
      store.write(papers.batch(3, 5));
      store.remove(List.of(SyntheticPapers.iri(0)));
      assertEquals(4, hits(store).size());
      assertIndexInStep(store);
    }
    try (TdbStore store = TdbStore.open(temp)) {
      assertEquals(4, hits(store).size());
    }
  }

  @Test
  void isMadeAnewWhereItIsGoneSpoiltOrOfAnotherState() throws IOException {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 3));
    }
    FileUtils.copyDirectory(temp.resolve("Text").toFile(), temp.resolve("Old").toFile());
    FileUtils.deleteDirectory(temp.resolve("Text").toFile());
    assertHitsAfterOpening(3);

    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(3, 4));
    }
    FileUtils.deleteDirectory(temp.resolve("Text").toFile());
    FileUtils.moveDirectory(temp.resolve("Old").toFile(), temp.resolve("Text").toFile());
    assertHitsAfterOpening(4);

    for (File file : FileUtils.listFiles(temp.resolve("Text").toFile(), null, false)) {
      Files.writeString(file.toPath(), "spoilt");
    }
    assertHitsAfterOpening(4);
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void findsWhatABackupBrings(StoreKind kind) {
    ByteArrayOutputStream backup = new ByteArrayOutputStream();
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(papers.batch(0, 4));
      store.backup(backup);
    }
    try (GraphStore store = kind.open(temp)) {
      store.write(papers.batch(8, 9));
      store.restore(new ByteArrayInputStream(backup.toByteArray()));
      assertEquals(4, hits(store).size());
      assertFalse(hits(store).contains(SyntheticPapers.iri(8)));
      assertIndexInStep(store);
    }
  }

  @Test
  void foldsCaseAccentsAndPlurals() {
    try (TdbStore store = TdbStore.inMemory()) {
      store.write(papers.batch(0, 1));
      TextIndex index = (TextIndex) store.dataset().getContext().get(TextQuery.textIndex);
      Node label = SKOS.prefLabel.asNode();
      store.read(
          dataset -> {
            String name =
                dataset
                    .getDefaultGraph()
                    .find(Node.ANY, label, Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            assertFalse(
                index
                    .query(label, '"' + name.toUpperCase(Locale.ROOT) + '"', null, null)
                    .isEmpty());
            return name;
          });
      assertEquals(1, index.query(DCTerms.title.asNode(), "PÁPERS", null, null).size());
    }
  }

  /** As after a disk that was full just when the graph was committed and the index was not. */
  @Test
  void isMadeAnewBeforeTheNextWriteWhereItFellBehind() throws IOException {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 3));
      emptyIndex(store, "another");
      assertEquals(0, hits(store).size());
      store.write(papers.batch(3, 4));
      assertEquals(4, hits(store).size());
      assertIndexInStep(store);
    }
  }

  @Test
  void isMadeAnewWhenEarlierReleasesWroteIt() throws IOException {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 3));
      emptyIndex(store, store.version());
    }
    assertHitsAfterOpening(3);
  }

  private static void emptyIndex(GraphStore store, String version) throws IOException {
    TextIndexLucene index = (TextIndexLucene) store.dataset().getContext().get(TextQuery.textIndex);
    index.getIndexWriter().deleteAll();
    index.getIndexWriter().setLiveCommitData(Map.of("version", version).entrySet());
    index.commit();
  }

  private void assertHitsAfterOpening(int expected) {
    try (TdbStore store = TdbStore.open(temp)) {
      assertEquals(expected, hits(store).size());
      assertIndexInStep(store);
    }
  }

  private static void assertIndexInStep(GraphStore store) {
    for (CheckReport report : store.check(graph -> List.of())) {
      assertTrue(report.isClean(), report.toString());
    }
  }

  private static List<Node> hits(GraphStore store) {
    return store.read(
        dataset -> {
          List<Node> hits = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(store.dataset()).query(SEARCH).build()) {
            execution.select().forEachRemaining(row -> hits.add(row.get("s")));
          }
          return hits;
        });
  }
}
