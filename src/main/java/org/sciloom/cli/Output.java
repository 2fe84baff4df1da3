package org.sciloom.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.output.ProxyOutputStream;
import org.sciloom.export.TargetFile;

/**
 * Where the data of a command go.
 *
 * @param file a file, packed when its name ends in {@code .gz}; else standard output
 * @param standard standard output
 * @param guard tells when to give up
 */
record Output(Optional<Path> file, StandardOutput standard, Interrupts.Guard guard) {

  /**
   * Writes the data. A file appears, or is replaced, when all is written.
   *
   * @throws IOException when they cannot be written
   * @throws StoppedException when the user stopped it
   */
  void write(TargetFile.Content content) throws IOException {
    try {
      if (file.isPresent()) {
        new TargetFile(file.get()).write(out -> content.writeTo(new Stoppable(out, guard)));
      } else {
        content.writeTo(new Stoppable(standard, guard));
        standard.flush();
      }
    } catch (IOException | RuntimeException e) {
      if (guard.isInterrupted()) {
        throw new StoppedException(
            file.map(f -> "stopped: " + f + " is as it was").orElse("stopped"));
      }
      throw e;
    }
  }

  /** What was written to, for messages. */
  String name() {
    return file.map(Path::toString).orElse("standard output");
  }

  private static final class Stoppable extends ProxyOutputStream {

    private final Interrupts.Guard guard;

    Stoppable(OutputStream out, Interrupts.Guard guard) {
      super(out);
      this.guard = guard;
    }

    @Override
    protected void beforeWrite(int bytes) throws IOException {
      if (guard.isInterrupted()) {
        throw new InterruptedIOException("stopped");
      }
    }
  }
}
