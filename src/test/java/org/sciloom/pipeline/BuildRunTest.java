package org.sciloom.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.concept.Curation;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.Iris;
import org.sciloom.read.PaperInput;
import org.sciloom.read.ReadOptions;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;
import org.sciloom.store.TdbStore;

class BuildRunTest {

  private static final List<String> RECORDS =
      IntStream.range(0, 12)
          .mapToObj(
              i -> record(i, "We test LOOM and NET%s.".formatted("ABC".charAt(i % 3)), "x,b,a"))
          .toList();

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 1", "3, 5, 4", "4, 12, 2", "5, 100, 4"})
  void orderBatchSizeAndThreadsDoNotChangeTheGraph(long seed, int batchSize, int threads) {
    List<String> records = new ArrayList<>(RECORDS);
    records.addAll(RECORDS.subList(3, 6));
    records.add(record(2, "We test LOOM, longer than before, and EXTRA.", "b"));
    Graph expected = graphOf(records);
    Collections.shuffle(records, new Random(seed));
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), records, batchSize, threads);
      assertTrue(graph(store).isIsomorphicWith(expected));
    }
  }

  @Test
  void aSecondRunExtractsAndChangesNothing() {
    AtomicInteger extracted = new AtomicInteger();
    PaperPipeline counting = StubPipeline.pipeline(paper -> extracted.incrementAndGet());
    try (TdbStore store = TdbStore.inMemory()) {
      Heard first = build(store, counting, RECORDS, 5, 2);
      Heard second = build(store, counting, RECORDS, 5, 2);
      assertEquals(12, first.change().papersAdded());
      assertEquals(new Change(0, 0, 0, 12, 0, 0), second.change());
      assertEquals(12, extracted.get());
    }
  }

  @Test
  void aChangedPaperReplacesWhatItGave() {
    List<String> changed = new ArrayList<>(RECORDS);
    changed.set(4, record(4, "Now only OTHER.", "b"));
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      Heard heard = build(store, StubPipeline.pipeline(), changed, 5, 2);
      assertEquals(1, heard.change().papersReplaced());
      assertEquals(11, heard.change().papersUnchanged());
      assertTrue(graph(store).isIsomorphicWith(graphOf(changed)));
    }
  }

  @Test
  void pruningLeavesOnlyThePapersOfTheInput() {
    List<String> fewer = RECORDS.subList(0, 7);
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      Heard heard = prune(store, fewer);
      assertEquals(5, heard.change().papersRemoved());
      assertEquals(7, heard.change().papersUnchanged());
      assertTrue(graph(store).isIsomorphicWith(graphOf(fewer)));
    }
  }

  @Test
  void nothingIsPrunedWhenRecordsWereRejected() {
    List<String> spoilt = new ArrayList<>(RECORDS.subList(0, 7));
    spoilt.add("{");
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      Heard heard = prune(store, spoilt);
      assertEquals(1, heard.notPruned);
      assertTrue(graph(store).isIsomorphicWith(graphOf(RECORDS)));
    }
  }

  @Test
  void anotherVersionOfTheModelsReplacesAllPapers() {
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      Heard heard = new Heard();
      BuildRun run =
          new BuildRun(StubPipeline.pipeline(), new ExtractionRun("0.1", "other"), options(5, 2));
      assertFalse(run.run(input(RECORDS), store, heard).interrupted());
      assertEquals(12, heard.change().papersReplaced());
    }
  }

  @Test
  void recordsOfOnePaperAreMergedAcrossBatches() {
    String longer = record(0, "We test LOOM and a SECOND thing at length.", "c");
    List<String> records = new ArrayList<>(RECORDS);
    records.add(longer);
    try (TdbStore store = TdbStore.inMemory()) {
      Heard heard = build(store, StubPipeline.pipeline(), records, 1, 1);
      assertEquals(13, heard.last.entries());
      assertTrue(graph(store).isIsomorphicWith(graphOf(records)));
      records.set(0, longer);
      assertTrue(graph(store).isIsomorphicWith(graphOf(records)));
    }
  }

  @Test
  void aStoppedBuildKeepsItsBatchesAndALaterOneCompletesIt() {
    try (TdbStore store = TdbStore.inMemory()) {
      List<BuildRun> runs = new ArrayList<>();
      AtomicInteger extracted = new AtomicInteger();
      PaperPipeline stopping =
          StubPipeline.pipeline(
              paper -> {
                if (extracted.incrementAndGet() == 7) {
                  runs.get(0).stop();
                }
              });
      runs.add(new BuildRun(stopping, new ExtractionRun("0.1", "stub"), options(3, 1)));
      Heard heard = new Heard();
      BuildReport report = runs.get(0).run(input(RECORDS), store, heard);
      assertTrue(report.interrupted());
      assertEquals(6, report.progress().change().papersAdded());
      assertTrue(graph(store).isIsomorphicWith(graphOf(RECORDS.subList(0, 6))));

      Heard rest = build(store, StubPipeline.pipeline(), RECORDS, 3, 1);
      assertEquals(6, rest.change().papersAdded());
      assertTrue(graph(store).isIsomorphicWith(graphOf(RECORDS)));
    }
  }

  @Test
  void aPaperWhoseExtractionFailsIsReportedAndTheRestGoesOn() {
    PaperPipeline failing =
        StubPipeline.pipeline(
            paper -> {
              if (paper.id().value().equals("2401.00004")) {
                throw new IllegalStateException("no loom");
              } else if (paper.id().value().equals("2401.00007")) {
                throw new StackOverflowError();
              }
            });
    try (TdbStore store = TdbStore.inMemory()) {
      Heard heard = build(store, failing, RECORDS, 5, 2);
      assertEquals(2, heard.last.rejected());
      assertEquals(10, heard.change().papersAdded());
      Problem problem = heard.problems.get(0);
      assertEquals(ProblemKind.EXTRACTION_FAILED, problem.kind());
      assertEquals(
          "arxiv:2401.00004: extraction failed: java.lang.IllegalStateException: no loom"
              + " (\"Paper 4\"); report this fault of the program with the record",
          problem.message());
      assertEquals("Paper 4\nWe test LOOM and NETB.", problem.record());
      Heard mended = build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      assertEquals(2, mended.change().papersAdded());
      assertTrue(graph(store).isIsomorphicWith(graphOf(RECORDS)));
    }
  }

  @Test
  void aPaperThatFailsOnAChangeKeepsWhatItGaveBefore() {
    PaperPipeline failing =
        StubPipeline.pipeline(
            paper -> {
              throw new IllegalStateException("no loom");
            });
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), RECORDS, 5, 2);
      Graph before = graph(store);
      Heard heard = build(store, failing, List.of(record(1, "Other TEXT.", "a")), 5, 2);
      assertEquals(1, heard.problems.size());
      assertTrue(graph(store).isIsomorphicWith(before));
    }
  }

  @Test
  void badRecordsAreHeardOnceAndCounted() {
    List<String> records = new ArrayList<>(RECORDS);
    records.add(5, "{\"title\": \"no abstract\"}");
    try (TdbStore store = TdbStore.inMemory()) {
      Heard heard = build(store, StubPipeline.pipeline(), records, 4, 2);
      assertEquals(
          List.of(ProblemKind.NO_ABSTRACT), heard.problems.stream().map(Problem::kind).toList());
      assertEquals(13, heard.last.entries());
      assertEquals(1, heard.last.rejected());
      assertEquals(12, heard.change().papersAdded());
    }
  }

  @Test
  void inputWithoutPapersLeavesTheStoreAsItIs() {
    try (TdbStore store = TdbStore.inMemory()) {
      Heard heard = build(store, StubPipeline.pipeline(), List.of(), 4, 2);
      assertEquals(Change.none(), heard.change());
      assertTrue(graph(store).isEmpty());
    }
  }

  private static Graph graphOf(List<String> records) {
    try (TdbStore store = TdbStore.inMemory()) {
      build(store, StubPipeline.pipeline(), records, 1000, 1);
      return graph(store);
    }
  }

  private static Graph graph(GraphStore store) {
    return store.read(
        dataset -> {
          Graph copy = GraphFactory.createDefaultGraph();
          dataset.getDefaultGraph().find().forEach(copy::add);
          return copy;
        });
  }

  private static Heard build(
      GraphStore store, PaperPipeline pipeline, List<String> records, int batchSize, int threads) {
    Heard heard = new Heard();
    ExtractionRun extractionRun = new ExtractionRun("0.1", "stub");
    BuildReport report =
        new BuildRun(pipeline, extractionRun, options(batchSize, threads))
            .run(input(records), store, heard);
    assertFalse(report.interrupted());
    assertEquals(heard.last, report.progress());
    return heard;
  }

  private static Heard prune(GraphStore store, List<String> records) {
    Heard heard = new Heard();
    BuildOptions pruning =
        new BuildOptions(new Iris(Iris.DEFAULT_BASE), 2, 5, Curation.none(), true);
    new BuildRun(StubPipeline.pipeline(), new ExtractionRun("0.1", "stub"), pruning)
        .run(input(records), store, heard);
    return heard;
  }

  private static BuildOptions options(int batchSize, int threads) {
    return new BuildOptions(new Iris(Iris.DEFAULT_BASE), threads, batchSize);
  }

  private static PaperInput input(List<String> records) {
    byte[] bytes = String.join("\n", records).getBytes(StandardCharsets.UTF_8);
    ReadOptions options = new ReadOptions("jsonl", 0);
    return PaperInput.of(List.of("-"), new ByteArrayInputStream(bytes), options);
  }

  private static String record(int number, String abstractText, String categories) {
    return """
        {"arxivId": "2401.%05d", "title": "Paper %d", "abstract": "%s", "categories": ["%s"]}"""
        .formatted(number, number, abstractText, categories.replace(",", "\", \""));
  }

  /** Keeps what it hears. */
  private static final class Heard implements BuildListener {

    private final List<Problem> problems = new ArrayList<>();
    private long notPruned;
    private BuildProgress last = new BuildProgress(0, 0, 0, 0, Change.none());

    Change change() {
      return last.change();
    }

    @Override
    public void progressed(BuildProgress progress) {
      last = progress;
    }

    @Override
    public void notPruned(long rejected) {
      notPruned = rejected;
    }

    @Override
    public void identifying() {}

    @Override
    public void tidying() {}

    @Override
    public void rejected(Problem problem) {
      problems.add(problem);
    }
  }
}
