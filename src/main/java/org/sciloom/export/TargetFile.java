package org.sciloom.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written beside its place, and moved there at the
 * end.
 *
 * @param path where it is to stand
 */
public record TargetFile(Path path) {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Writes the content of the file. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes to the file.
     *
     * @throws IOException when it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file, packed when its name ends in {@code .gz} or {@code .zst}. A link is followed;
   * what is no regular file, such as {@code /dev/null} or a named pipe, is written in place.
   *
   * @throws IOException when it cannot be written; what stood there before still stands there
   */
  public void write(Content content) throws IOException {
    Path absolute = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      throw new FileSystemException(path.toString(), null, "is a folder");
    }
    if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
      writeTo(absolute, content);
    } else {
      replace(absolute, content);
    }
  }

  private void replace(Path absolute, Content content) throws IOException {
    Path folder = absolute.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    try {
      writeTo(beside, content);
      move(beside, absolute);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void writeTo(Path target, Content content) throws IOException {
    try (OutputStream file = Files.newOutputStream(target);
        OutputStream out = new BufferedOutputStream(packing().to(file), BUFFER_BYTES)) {
      content.writeTo(out);
    }
  }

  private Packing packing() {
    return Packing.ofFileName(String.valueOf(path.getFileName()));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
