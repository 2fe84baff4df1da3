package org.sciloom.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: it is written beside its place, and moved there at the
 * end.
 *
 * @param path where it is to stand
 */
record TargetFile(Path path) {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Writes the content of the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file, packed when its name ends in {@code .gz}.
   *
   * @throws IOException when it cannot be written; what stood there before still stands there
   */
  void write(Content content) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    try {
      try (OutputStream file = Files.newOutputStream(beside);
          OutputStream out = new BufferedOutputStream(packed(file), BUFFER_BYTES)) {
        content.writeTo(out);
      }
      move(beside, absolute);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private OutputStream packed(OutputStream file) throws IOException {
    boolean gzip = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return gzip ? new GZIPOutputStream(file, BUFFER_BYTES) : file;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
