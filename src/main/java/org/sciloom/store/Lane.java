package org.sciloom.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Work that one thread of its own does in the order in which it was given, beside the thread that
 * gives it. Once a piece of work has failed, those after it are passed over. For use by one thread.
 */
final class Lane implements AutoCloseable {

  /** Enough that no lane waits for work, and little to hold in memory. */
  private static final int WAITING = 256;

  private final ExecutorService thread;
  private final Semaphore waiting = new Semaphore(WAITING);
  private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

  /**
   * A lane without work.
   *
   * @param name what its thread is called
   */
  Lane(String name) {
    this.thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }

  /** Gives work; waits while much is waiting. */
  void give(Runnable piece) {
    waiting.acquireUninterruptibly();
    work = work.thenRunAsync(piece, thread).whenComplete((done, failed) -> waiting.release());
  }

  /** Does this after all work, even after work that failed, and waits for what it gives. */
  <T> T last(Supplier<T> piece) {
    return work.handleAsync((done, failed) -> piece.get(), thread).join();
  }

  /**
   * Waits until all work is done.
   *
   * @throws RuntimeException the failure of a piece of work; likewise an {@link Error}
   */
  void finish() {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits until all work is done or passed over. */
  @Override
  public void close() {
    last(() -> true);
    thread.shutdown();
  }
}
