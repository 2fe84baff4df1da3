package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.PaperGraph;
import org.sciloom.rdf.Sl;

/** What every store must do. */
class GraphStoreContractTest {

  private static final ExtractionRun OTHER_RUN = new ExtractionRun("0.2", "other");

  private final SyntheticPapers papers = new SyntheticPapers(7, 40, 6);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void storesAllThatThePapersGive(StoreKind kind) {
    try (GraphStore store = open(kind, "a")) {
      Change change = store.write(papers.batch(0, 5));

      SortedSet<String> lines = Lines.of(store);
      assertEquals(5, change.papersAdded());
      assertEquals(lines.size(), change.triplesAdded());
      assertEquals(0, change.triplesRemoved());
      for (PaperGraph paper : papers.batch(0, 5).papers()) {
        assertTrue(lines.containsAll(lines(paper.triples())));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesNothingWhenThePapersAreThereAlready(StoreKind kind) {
    try (GraphStore store = open(kind, "a")) {
      store.write(papers.batch(0, 20));
      SortedSet<String> before = Lines.of(store);

      assertEquals(new Change(0, 0, 0, 20, 0, 0), store.write(papers.batch(0, 20)));
      assertEquals(before, Lines.of(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void replacesAPaperByWhatDiffers(StoreKind kind) {
    try (GraphStore store = open(kind, "a");
        GraphStore direct = open(StoreKind.MEMORY, "")) {
      store.write(papers.batch(0, 10));
      SortedSet<String> before = Lines.of(store);
      PaperGraph other = new SyntheticPapers(8, 40, 6).graph(3);

      Change change = store.write(new Batch(List.of(other), SyntheticPapers.scheme()));

      List<PaperGraph> wanted = new ArrayList<>(papers.batch(0, 10).papers());
      wanted.set(3, other);
      direct.write(new Batch(wanted, SyntheticPapers.scheme()));
      SortedSet<String> after = Lines.of(store);
      assertEquals(Lines.of(direct), after);
      assertEquals(1, change.papersReplaced());
      assertEquals(minus(after, before).size(), change.triplesAdded());
      assertEquals(minus(before, after).size(), change.triplesRemoved());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAsIfARemovedPaperHadNeverBeen(StoreKind kind) {
    try (GraphStore store = open(kind, "a");
        GraphStore direct = open(StoreKind.MEMORY, "")) {
      store.write(papers.batch(0, 3));
      Change change = store.remove(List.of(SyntheticPapers.iri(1), SyntheticPapers.iri(99)));

      direct.write(papers.batch(0, 1));
      direct.write(papers.batch(2, 3));
      assertEquals(Lines.of(direct), Lines.of(store));
      assertEquals(1, change.papersRemoved());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isEmptyWhenAllPapersAreRemoved(StoreKind kind) {
    try (GraphStore store = open(kind, "a")) {
      store.write(papers.batch(0, 6));
      store.remove(IntStream.range(0, 6).mapToObj(SyntheticPapers::iri).toList());

      assertEquals(Set.of(), Lines.of(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsARunThatNoPaperComesFromAnyMore(StoreKind kind) {
    try (GraphStore store = open(kind, "a");
        GraphStore direct = open(StoreKind.MEMORY, "")) {
      Batch again =
          new Batch(
              IntStream.range(0, 4).mapToObj(i -> papers.graph(i, OTHER_RUN)).toList(),
              SyntheticPapers.scheme());
      store.write(papers.batch(0, 4));
      store.write(again);

      direct.write(again);
      assertEquals(Lines.of(direct), Lines.of(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsTheSameWhateverTheOrderAndTheBatches(StoreKind kind) {
    SortedSet<String> wanted;
    try (GraphStore store = open(StoreKind.MEMORY, "")) {
      store.write(papers.batch(0, 60));
      wanted = Lines.of(store);
    }
    for (int seed = 0; seed < 4; seed++) {
      try (GraphStore store = open(kind, "seed" + seed)) {
        writeShuffled(store, new Random(seed));
        assertEquals(wanted, Lines.of(store), "seed " + seed);
      }
    }
  }

  /** Writes papers 0 to 59 in random order and batches, some of them first in another form. */
  private void writeShuffled(GraphStore store, Random random) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Collections.shuffle(numbers, random);
    SyntheticPapers others = new SyntheticPapers(9, 40, 6);
    store.write(others.batch(10, 10 + random.nextInt(40)));
    store.write(others.batch(70, 75));
    store.remove(IntStream.range(70, 75).mapToObj(SyntheticPapers::iri).toList());
    for (int from = 0; from < numbers.size(); ) {
      int to = Math.min(numbers.size(), from + 1 + random.nextInt(25));
      List<PaperGraph> graphs = numbers.subList(from, to).stream().map(papers::graph).toList();
      store.write(new Batch(graphs, SyntheticPapers.scheme()));
      from = to;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheStateBeforeAWriteThatFails(StoreKind kind) {
    try (GraphStore store = open(kind, "a");
        GraphStore direct = open(StoreKind.MEMORY, "")) {
      store.write(papers.batch(0, 30));
      SortedSet<String> before = Lines.of(store);
      List<PaperGraph> graphs = new ArrayList<>(papers.batch(30, 40).papers());
      graphs.add(withDecimal(papers.graph(40)));

      Batch bad = new Batch(graphs, SyntheticPapers.scheme());
      assertThrows(IllegalArgumentException.class, () -> store.write(bad));

      assertEquals(before, Lines.of(store));
      store.write(papers.batch(30, 60));
      direct.write(papers.batch(0, 60));
      assertEquals(Lines.of(direct), Lines.of(store), "counts must not remember the failed write");
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsNumbersAgainInWhateverFormTheyCame(StoreKind kind) {
    try (GraphStore store = open(kind, "a")) {
      Node paper = SyntheticPapers.iri(0);
      Node number = NodeFactory.createLiteralDT("10.30e0", XSDDatatype.XSDdouble);
      store.write(single(paper, "hash 1", Triple.create(paper, Sl.VALUE, number)));
      Change change = store.write(single(paper, "hash 2", Triple.create(paper, Sl.VALUE, number)));

      assertEquals(1, change.triplesAdded(), "the hash alone");
      assertEquals(1, change.triplesRemoved(), "the hash alone");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsOneStateWhileAnotherIsWritten(StoreKind kind) {
    try (GraphStore store = open(kind, "a")) {
      store.write(papers.batch(0, 2));
      SortedSet<String> before = Lines.of(store);
      SortedSet<String> seen =
          store.read(
              dataset -> {
                Thread writer = new Thread(() -> store.write(papers.batch(2, 4)));
                writer.start();
                join(writer);
                return Lines.of(dataset.getDefaultGraph());
              });

      assertEquals(before, seen);
      assertNotEquals(before, Lines.of(store));
      assertFalse(store.compactIfGrown());
    }
  }

  private GraphStore open(StoreKind kind, String name) {
    return kind.open(folder.resolve(name));
  }

  private static Batch single(Node paper, String hash, Triple fact) {
    Set<Triple> triples = new HashSet<>();
    triples.add(Triple.create(paper, RDF.Nodes.type, Sl.PAPER));
    triples.add(Triple.create(paper, Sl.CONTENT_HASH, Literals.code(hash)));
    triples.add(fact);
    return new Batch(List.of(new PaperGraph(paper, hash, triples)), Set.of());
  }

  private static PaperGraph withDecimal(PaperGraph paper) {
    Set<Triple> triples = new HashSet<>(paper.triples());
    Node decimal = NodeFactory.createLiteralDT("0.300", XSDDatatype.XSDdecimal);
    triples.add(Triple.create(paper.paper(), Sl.VALUE, decimal));
    return new PaperGraph(paper.paper(), paper.contentHash(), triples);
  }

  private static SortedSet<String> lines(Set<Triple> triples) {
    return Lines.of(triples);
  }

  private static SortedSet<String> minus(SortedSet<String> one, SortedSet<String> two) {
    SortedSet<String> rest = new TreeSet<>(one);
    rest.removeAll(two);
    return rest;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
