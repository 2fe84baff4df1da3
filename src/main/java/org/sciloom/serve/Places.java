package org.sciloom.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The places of queries that run, and a queue before them. Thread-safe. */
final class Places {

  private final int running;
  private final Semaphore free;
  private final Semaphore queue;
  private final Duration patience;

  Places(Limits limits) {
    this.running = limits.running();
    this.free = new Semaphore(limits.running(), true);
    this.queue = new Semaphore(limits.waiting());
    this.patience = limits.patience();
  }

  /** Takes a place, perhaps after waiting for it; false when there is none. */
  boolean enter() {
    if (free.tryAcquire()) {
      return true;
    }
    if (!queue.tryAcquire()) {
      return false;
    }
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      queue.release();
    }
  }

  /** Gives the place back. */
  void leave() {
    free.release();
  }

  /** How many queries run. */
  int taken() {
    return running - free.availablePermits();
  }

  /** How many queries wait. */
  int waiting() {
    return free.getQueueLength();
  }
}
