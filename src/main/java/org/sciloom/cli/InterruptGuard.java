package org.sciloom.cli;

import java.util.ArrayList;
import java.util.List;

/** Remembers whether there was an interrupt, and what is to be done then. */
final class InterruptGuard implements Interrupts.Guard {

  private final List<Runnable> actions = new ArrayList<>();
  private final Runnable end;
  private boolean interrupted;

  /**
   * @param end what is done when the guard is closed
   */
  InterruptGuard(Runnable end) {
    this.end = end;
  }

  /** Called when there is an interrupt. */
  synchronized void interrupt() {
    interrupted = true;
    actions.forEach(Runnable::run);
  }

  @Override
  public synchronized boolean isInterrupted() {
    return interrupted;
  }

  @Override
  public synchronized void then(Runnable action) {
    actions.add(action);
    if (interrupted) {
      action.run();
    }
  }

  @Override
  public void close() {
    end.run();
  }
}
