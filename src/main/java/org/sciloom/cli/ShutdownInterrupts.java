package org.sciloom.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts by signals that end the process, such as Ctrl-C: the JVM runs its shutdown hooks while
 * the command goes on, and exits with 128 and the signal's number once they have ended.
 *
 * @param patience how long the process waits for the command to end
 */
record ShutdownInterrupts(Duration patience) implements Interrupts {

  @Override
  public Guard heed() {
    Hook hook = new Hook(patience);
    Runtime.getRuntime().addShutdownHook(hook.thread);
    return hook.guard;
  }

  private static final class Hook {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final InterruptGuard guard = new InterruptGuard(this::end);
    private final Thread thread = new Thread(this::interrupt, "interrupt");
    private final Duration patience;

    Hook(Duration patience) {
      this.patience = patience;
    }

    /** When patience ends, the process ends in the midst of the work, which a store survives. */
    private void interrupt() {
      guard.interrupt();
      try {
        if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          System.err.println("sciloom: gave up waiting for the command to end");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void end() {
      ended.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(thread);
      } catch (IllegalStateException e) {
        // The process is shutting down: the hook runs, and has just been told.
      }
    }
  }
}
