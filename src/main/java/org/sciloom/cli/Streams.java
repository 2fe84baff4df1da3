package org.sciloom.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: data go to {@code out}, talk goes to {@code err}. All text is
 * UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 * @param terminal which of them are a terminal
 */
record Streams(InputStream in, StandardOutput out, PrintStream err, Terminal terminal) {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Those of the process. */
  static Streams ofProcess() {
    OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Streams(System.in, new StandardOutput(out), err, Terminal.detect());
  }

  /**
   * Prints text to standard output at once.
   *
   * @throws IOException when it cannot be written
   */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Standard output for picocli's help. */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Standard error for picocli's help. */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
