package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.concept.Curation;
import org.sciloom.concept.VocabularyTerm;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Shapes;

/** Papers and concepts in step: the same whatever the way that led there. */
class StoreIdentityTest {

  private static final Iris IRIS = SyntheticPapers.IRIS;
  private static final SyntheticPapers PAPERS = new SyntheticPapers(11, 30, 8);

  /** Concepts of the most papers, so that many papers have both. */
  private static final Curation MERGED =
      Curation.none()
          .with(new Curation.MergeNames("Concept 1", "Concept 0"))
          .with(new Curation.MergeNames("Concept 3", "Concept 2"))
          .with(new Curation.Rename("Concept 0", "The First"));

  @TempDir private Path temp;

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameWhateverTheOrderAndTheParts(long seed) {
    Random random = new Random(seed);
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    Collections.shuffle(numbers, random);
    try (GraphStore parts = TdbStore.inMemory();
        GraphStore whole = TdbStore.inMemory()) {
      for (int number : numbers) {
        parts.write(batch(number));
        if (random.nextInt(4) == 0) {
          parts.identify(IRIS, random.nextBoolean() ? MERGED : Curation.none());
        }
      }
      parts.identify(IRIS, MERGED);
      whole.write(PAPERS.batch(0, 40));
      whole.identify(IRIS, MERGED);
      assertEquals(Lines.of(whole), Lines.of(parts));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asIfARemovedPaperHadNeverBeen(long seed) {
    int removed = new Random(seed).nextInt(20);
    try (GraphStore store = TdbStore.inMemory();
        GraphStore direct = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 20));
      store.identify(IRIS, MERGED);
      store.remove(List.of(SyntheticPapers.iri(removed)));
      store.identify(IRIS, MERGED);

      direct.write(PAPERS.batch(0, removed));
      direct.write(PAPERS.batch(removed + 1, 20));
      direct.identify(IRIS, MERGED);
      assertEquals(Lines.of(direct), Lines.of(store));
    }
  }

  @Test
  void nothingIsLeftWhenAllPapersAreRemoved() {
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 6));
      store.identify(IRIS, MERGED);
      store.remove(IntStream.range(0, 6).mapToObj(SyntheticPapers::iri).toList());
      store.identify(IRIS, MERGED);
      assertEquals(0, Lines.of(store).size());
    }
  }

  @Test
  void aMergeThatIsUndoneLeavesNoTrace() {
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 30));
      store.identify(IRIS, Curation.none());
      SortedSet<String> before = Lines.of(store);
      store.identify(IRIS, MERGED);
      assertNotEquals(before, Lines.of(store));
      store.identify(IRIS, Curation.none());
      assertEquals(before, Lines.of(store));
    }
  }

  @Test
  void aReplacedPaperIsIdentifiedAnew() {
    SyntheticPapers others = new SyntheticPapers(12, 30, 8);
    try (GraphStore store = TdbStore.inMemory();
        GraphStore direct = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 10));
      store.identify(IRIS, MERGED);
      store.write(others.batch(3, 4));
      store.identify(IRIS, MERGED);

      direct.write(PAPERS.batch(0, 3));
      direct.write(others.batch(3, 4));
      direct.write(PAPERS.batch(4, 10));
      direct.identify(IRIS, MERGED);
      assertEquals(Lines.of(direct), Lines.of(store));
    }
  }

  @Test
  void theMergedGraphIsSound() {
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 30));
      store.identify(IRIS, MERGED);
      assertEquals(
          List.of(), store.read(dataset -> Shapes.load().validate(dataset.getDefaultGraph())));
      assertTrue(Lines.of(store).toString().contains("\"The First\"@en"));
    }
  }

  /** As it is found when a build is stopped between two batches. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theGraphIsSoundWhileConceptsWaitToBeBroughtInStep(long seed) {
    Random random = new Random(seed);
    SyntheticPapers others = new SyntheticPapers(12, 30, 8);
    Shapes shapes = Shapes.load();
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 12));
      store.identify(IRIS, MERGED);
      for (int step = 0; step < 4; step++) {
        int number = random.nextInt(20);
        switch (random.nextInt(3)) {
          case 0 -> store.write(batch(number));
          case 1 -> store.write(others.batch(number, number + 1));
          default -> store.remove(List.of(SyntheticPapers.iri(number)));
        }
        store.check(shapes).forEach(report -> assertTrue(report.isClean(), report.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.9})
  void whatIsSureOfTheMergedGraphIsSound(double least) {
    try (GraphStore store = TdbStore.inMemory()) {
      store.write(PAPERS.batch(0, 30));
      store.identify(IRIS, MERGED);
      Graph sure = GraphFactory.createDefaultGraph();
      store.read(
          dataset -> {
            new ConfidentTriples(dataset.getDefaultGraph(), least).forEach(sure::add);
            return sure;
          });
      assertEquals(List.of(), Shapes.load().validate(sure));
    }
  }

  @Test
  void nothingIsWrittenWhenNothingChanged() throws Exception {
    try (GraphStore store = TdbStore.open(temp)) {
      store.write(PAPERS.batch(0, 10));
      assertTrue(store.identify(IRIS, MERGED).isChanging());
      assertEquals(Change.none(), store.identify(IRIS, MERGED));
    }
  }

  @Test
  void conceptsThatComeLaterAreAlignedToo() {
    VocabularyTerm term =
        new VocabularyTerm("https://example.org/0", List.of("Concept 0"), List.of(), List.of());
    try (GraphStore store = TdbStore.inMemory();
        GraphStore direct = TdbStore.inMemory()) {
      store.keepVocabulary("numbers", List.of(term));
      store.write(PAPERS.batch(0, 10));
      store.identify(IRIS, Curation.none());
      assertTrue(
          Lines.of(store).stream()
              .anyMatch(line -> line.contains("exactMatch> <https://example.org/0>")));

      store.keepVocabulary("numbers", List.of());
      store.identify(IRIS, Curation.none());
      direct.write(PAPERS.batch(0, 10));
      direct.identify(IRIS, Curation.none());
      assertEquals(Lines.of(direct), Lines.of(store));
    }
  }

  private static Batch batch(int number) {
    return PAPERS.batch(number, number + 1);
  }
}
