package org.sciloom.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.sciloom.paper.Paper;

/**
 * Applies a pure function to many papers on several threads; the results come in the order of the
 * papers, whatever the number of threads.
 */
public final class Extracting implements AutoCloseable {

  private final ExecutorService threads;
  private final BooleanSupplier stopped;

  /**
   * @param threads how many threads
   * @param stopped when it says yes, papers not begun yet are given up
   */
  public Extracting(int threads, BooleanSupplier stopped) {
    this.threads = Executors.newFixedThreadPool(threads, Extracting::daemon);
    this.stopped = stopped;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "extract");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The result of each paper.
   *
   * @throws CancellationException when the work was stopped before the last paper
   */
  public <T> List<T> each(Collection<Paper> papers, Function<Paper, T> function) {
    List<Future<T>> futures = new ArrayList<>();
    for (Paper paper : papers) {
      futures.add(
          threads.submit(
              () -> {
                if (stopped.getAsBoolean()) {
                  throw new CancellationException();
                }
                return function.apply(paper);
              }));
    }
    return futures.stream().map(Extracting::result).toList();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
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

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
