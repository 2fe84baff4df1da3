package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.sciloom.rdf.Literals;

/** All indexes change in the one transaction, together or not at all. */
class TripleIndexesTest {

  private static final Triple ONE = triple("a", "p", "b");
  private static final Triple TWO = triple("a", "q", "c");
  private static final Triple NUMBER =
      Triple.create(node("a"), node("count"), Literals.count(1_000));

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @Test
  void findsByEachIndexWhatWasAddedAlreadyBeforeTheCommit() {
    write(
        indexes -> indexes.change(List.of(), List.of(ONE, TWO, NUMBER)),
        () -> {
          for (Triple triple : List.of(ONE, TWO, NUMBER)) {
            assertFoundByEachIndex(triple);
          }
        });
    assertEquals(Set.of(ONE, TWO, NUMBER), stored());
  }

  @Test
  void deletesAndAddsInTheOrderOfTheChanges() {
    write(indexes -> indexes.change(List.of(), List.of(ONE)), () -> {});
    write(
        indexes -> {
          indexes.change(List.of(ONE), List.of(TWO));
          indexes.change(List.of(TWO), List.of(NUMBER));
        },
        () -> {});
    assertEquals(Set.of(NUMBER), stored());
  }

  @Test
  void leavesNothingOfATransactionThatIsAborted() {
    write(indexes -> indexes.change(List.of(), List.of(ONE)), () -> {});
    dataset.begin(ReadWrite.WRITE);
    try (TripleIndexes indexes = new TripleIndexes(dataset)) {
      indexes.change(List.of(ONE), List.of(TWO));
    }
    dataset.abort();
    dataset.end();
    assertEquals(Set.of(ONE), stored());
    assertTrue(dataset.calculateRead(() -> new IndexCheck().of(dataset)).isClean());
  }

  /** What is thrown while indexes are out leaves a transaction that can be aborted, and a store. */
  @Test
  void givesTheIndexesBackWhenTheWorkFails() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                write(
                    indexes -> {
                      indexes.change(List.of(), List.of(ONE));
                      throw new IllegalStateException("full");
                    },
                    () -> {}));
    assertEquals("full", failure.getMessage());
    write(indexes -> indexes.change(List.of(), List.of(TWO)), () -> {});
    assertEquals(Set.of(TWO), stored());
  }

  @Test
  void leavesReadersTheStateThatTheyBeganWith() {
    write(indexes -> indexes.change(List.of(), List.of(ONE)), () -> {});
    dataset.begin(ReadWrite.WRITE);
    try (TripleIndexes indexes = new TripleIndexes(dataset)) {
      indexes.change(List.of(ONE), List.of(TWO));
      assertEquals(Set.of(ONE), CompletableFuture.supplyAsync(this::stored).join());
    }
    dataset.commit();
    dataset.end();
    assertEquals(Set.of(TWO), stored());
  }

  private void write(Consumer<TripleIndexes> work, Runnable beforeCommit) {
    dataset.executeWrite(
        () -> {
          try (TripleIndexes indexes = new TripleIndexes(dataset)) {
            work.accept(indexes);
          }
          beforeCommit.run();
        });
  }

  private void assertFoundByEachIndex(Triple triple) {
    Node s = triple.getSubject();
    Node p = triple.getPredicate();
    Node o = triple.getObject();
    assertTrue(dataset.find(Node.ANY, s, p, Node.ANY).hasNext());
    assertTrue(dataset.find(Node.ANY, Node.ANY, p, o).hasNext());
    assertTrue(dataset.find(Node.ANY, s, Node.ANY, o).hasNext());
    assertFalse(dataset.find(Node.ANY, o, p, s).hasNext());
  }

  private Set<Triple> stored() {
    return dataset.calculateRead(() -> dataset.getDefaultGraph().find().toSet());
  }

  private static Triple triple(String subject, String predicate, String object) {
    return Triple.create(node(subject), node(predicate), node(object));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("urn:example:" + name);
  }
}
