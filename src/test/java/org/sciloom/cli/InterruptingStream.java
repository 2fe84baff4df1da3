package org.sciloom.cli;

import java.io.OutputStream;

/** Swallows what is written, and interrupts at the first byte. */
final class InterruptingStream extends OutputStream {

  private final InterruptGuard guard;

  InterruptingStream(InterruptGuard guard) {
    this.guard = guard;
  }

  @Override
  public void write(int value) {
    if (!guard.isInterrupted()) {
      guard.interrupt();
    }
  }
}
