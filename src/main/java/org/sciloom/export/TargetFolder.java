package org.sciloom.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder of files that appears whole or not at all: it is written beside its place, and moved
 * there at the end.
 *
 * @param path where it is to stand; nothing may stand there yet
 */
record TargetFolder(Path path) {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Writes the files of the folder. */
  @FunctionalInterface
  interface Content {

    /**
     * Writes the files.
     *
     * @param opener opens the file of a name, packed as the name tells; it is closed at the end
     * @throws IOException when one cannot be written
     */
    void writeTo(Function<String, OutputStream> opener) throws IOException;
  }

  /**
   * Writes the folder.
   *
   * @throws FileAlreadyExistsException when something stands there
   * @throws IOException when it cannot be written; nothing stands there then
   */
  void write(Content content) throws IOException {
    Path absolute = path.toAbsolutePath();
    if (Files.exists(absolute)) {
      throw new FileAlreadyExistsException(path.toString(), null, "already exists; name another");
    }
    Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    if (Files.exists(beside)) {
      PathUtils.deleteDirectory(beside);
    }
    Files.createDirectory(beside);
    try {
      writeFiles(beside, content);
      Files.move(beside, absolute);
    } finally {
      if (Files.exists(beside)) {
        PathUtils.deleteDirectory(beside);
      }
    }
  }

  private static void writeFiles(Path folder, Content content) throws IOException {
    List<OutputStream> opened = new ArrayList<>();
    try {
      content.writeTo(
          name -> {
            OutputStream file = open(folder.resolve(name));
            opened.add(file);
            return file;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (OutputStream file : opened) {
        file.close();
      }
    }
  }

  private static OutputStream open(Path file) {
    try {
      Packing packing = Packing.ofFileName(String.valueOf(file.getFileName()));
      return new BufferedOutputStream(packing.to(Files.newOutputStream(file)), BUFFER_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
