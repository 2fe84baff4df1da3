package org.sciloom.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperId;
import org.sciloom.store.Batch;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;

/**
 * Writes one batch at a time on a thread of its own, so that the next batch can be extracted
 * meanwhile. For use by one thread.
 */
final class StoreWriter implements AutoCloseable {

  private final GraphStore store;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Future<Change> writing;
  private Map<PaperId, Paper> pending = Map.of();
  private Change change = Change.none();

  StoreWriter(GraphStore store) {
    this.store = store;
    this.writing = thread.submit(Change::none);
  }

  /** The papers of the batch that may not be committed yet. */
  Map<PaperId, Paper> pending() {
    return pending;
  }

  /** Waits for the batch before, and begins to write this one. */
  void write(List<Paper> papers, Batch batch) {
    finish();
    if (!papers.isEmpty()) {
      pending = papers.stream().collect(Collectors.toMap(Paper::id, Function.identity()));
      writing = thread.submit(() -> store.write(batch));
    }
  }

  /** Counts papers that were found unchanged before they were extracted. */
  void addUnchanged(int papers) {
    change = change.plus(new Change(0, 0, 0, papers, 0, 0));
  }

  /** What was committed so far, without the batch that is being written. */
  Change written() {
    return change;
  }

  /** Waits until all is committed, and says what was. */
  Change finish() {
    try {
      change = change.plus(writing.get());
      writing = thread.submit(Change::none);
      pending = Map.of();
      return change;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Lets a write that has begun come to its end. */
  @Override
  public void close() {
    try {
      writing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Told by finish(), or the build already failed by another fault.
    }
    thread.shutdown();
  }
}
