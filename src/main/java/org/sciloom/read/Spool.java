package org.sciloom.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A stream that can be read only once, kept in a temporary file, since formats are recognised by a
 * first look and pages are read twice. Closing it deletes the file.
 */
final class Spool implements AutoCloseable {

  private final String name;
  private final Path file;

  private Spool(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  /**
   * Reads the stream to its end.
   *
   * @throws IOException when it cannot be read, or the temporary file cannot be written
   */
  static Spool of(String name, InputStream in) throws IOException {
    Path file = Files.createTempFile("sciloom", ".input");
    // Closing deletes it; this is for a run that is interrupted.
    file.toFile().deleteOnExit();
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Spool(name, file);
  }

  TextSource source() {
    return new TextSource(name, () -> Files.newInputStream(file));
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is deleted at the latest at the end of the program.
    }
  }
}
