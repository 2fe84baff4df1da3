package org.sciloom.store;

import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Write transactions of a graph and its text index. The graph is committed first and alone decides:
 * its text index can be made anew, and is, before the next transaction, where the two differ. For
 * one thread at a time.
 *
 * @param dataset the graph
 * @param text its text index
 */
record WriteTransactions(DatasetGraph dataset, StoredTexts text) {

  /** Makes the text index anew where it belongs to another state of the graph. */
  void bringTextInStep() {
    dataset.executeRead(
        () -> {
          String version = StoreVersion.of(dataset);
          if (!text.version().equals(version)) {
            text.rebuild(dataset.getDefaultGraph(), version);
          }
        });
  }

  /**
   * Does the work in one transaction, while a thread of its own brings texts into the index.
   *
   * @param work what to do; when it throws, nothing is changed
   * @param isToCommit whether a change is to be kept: even an empty commit writes files
   */
  Change run(Function<GraphEdit, Change> work, Predicate<Change> isToCommit) {
    bringTextInStep();
    dataset.begin(ReadWrite.WRITE);
    try (Lane texts = new Lane("text")) {
      Change change = work.apply(edit(texts));
      if (isToCommit.test(change)) {
        commit(texts);
      } else {
        dataset.abort();
      }
      return change;
    } catch (RuntimeException | Error e) {
      abort();
      throw e;
    } finally {
      dataset.end();
    }
  }

  private GraphEdit edit(Lane texts) {
    return new GraphEdit(
        dataset.getDefaultGraph(), (gone, come) -> texts.give(() -> text.replace(gone, come)));
  }

  private void commit(Lane texts) {
    String version = StoreVersion.next(dataset);
    texts.give(() -> text.prepare(version));
    dataset.commit();
    texts.finish();
    text.commit();
  }

  private void abort() {
    if (dataset.isInTransaction()) {
      dataset.abort();
    }
    text.rollback();
  }
}
