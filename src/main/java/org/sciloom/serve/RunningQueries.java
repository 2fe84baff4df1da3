package org.sciloom.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that run, and a watch over the memory they take: when little of the heap is free even
 * after a collection, the longest running query is cancelled, then the next. Thread-safe.
 */
final class RunningQueries implements AutoCloseable {

  private static final double MOST = 0.85;
  private static final long PERIOD = 200;

  private final Set<Entry> entries = ConcurrentHashMap.newKeySet();
  private final Thread watch;
  private volatile boolean closed;

  /** A query while it runs. */
  static final class Entry {
    private final QueryExec execution;
    private final long begin = System.nanoTime();
    private volatile boolean cancelled;

    private Entry(QueryExec execution) {
      this.execution = execution;
    }

    /** Whether it was cancelled for want of memory. */
    boolean isCancelled() {
      return cancelled;
    }
  }

  RunningQueries() {
    watch = new Thread(this::watch, "memory-watch");
    watch.setDaemon(true);
    watch.start();
  }

  Entry add(QueryExec execution) {
    Entry entry = new Entry(execution);
    entries.add(entry);
    return entry;
  }

  void remove(Entry entry) {
    entries.remove(entry);
  }

  @Override
  public void close() {
    closed = true;
    watch.interrupt();
  }

  private void watch() {
    while (!closed) {
      if (isShort()) {
        oldest()
            .ifPresent(
                entry -> {
                  entry.cancelled = true;
                  entry.execution.abort();
                });
      }
      try {
        Thread.sleep(PERIOD);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Optional<Entry> oldest() {
    return entries.stream()
        .filter(entry -> !entry.cancelled)
        .max(Comparator.comparingLong(entry -> System.nanoTime() - entry.begin));
  }

  /** Whether the pool of old objects was nearly full after its last collection, and still is. */
  private static boolean isShort() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && pool.getName().matches(".*(Old|Tenured).*")) {
        MemoryUsage collected = pool.getCollectionUsage();
        MemoryUsage now = pool.getUsage();
        if (collected != null && isFull(collected) && isFull(now)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFull(MemoryUsage usage) {
    return usage.getMax() > 0 && usage.getUsed() > MOST * usage.getMax();
  }
}
