package org.sciloom.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that can be read from its beginning, again and again. Gzip is undone, recognised by its
 * first bytes (RFC 1952), of however many members.
 *
 * @param name the file's name, or {@code standard input}, for messages
 * @param bytes opens the bytes as they are stored
 */
public record TextSource(String name, Bytes bytes) {

  private static final int BUFFER = 1 << 16;

  /** Opens bytes anew at each call. */
  @FunctionalInterface
  public interface Bytes {
    /**
     * A new stream over the bytes from the first one.
     *
     * @throws IOException when they cannot be opened
     */
    InputStream open() throws IOException;
  }

  /** A file, under its own name. */
  public static TextSource of(Path file) {
    return new TextSource(file.toString(), () -> Files.newInputStream(file));
  }

  /** A text in memory. */
  public static TextSource of(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new TextSource(name, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * The bytes of the text, with gzip undone; a byte order mark, if there is one, is still there.
   *
   * @throws IOException when the bytes cannot be opened, or are gzip with a corrupt header; reading
   *     the stream throws a {@link GzipException} where the gzip is corrupt or truncated
   */
  public InputStream open() throws IOException {
    InputStream stored = new BufferedInputStream(bytes.open(), BUFFER);
    try {
      return isGzip(stored) ? new GunzipStream(stored) : stored;
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  /**
   * The lines of the text. They throw nothing: what cannot be opened or read is a bad line, and the
   * last one.
   */
  Lines lines() {
    return new Lines(this);
  }

  private static boolean isGzip(InputStream stored) throws IOException {
    stored.mark(2);
    int first = stored.read();
    int second = stored.read();
    stored.reset();
    return first == 0x1f && second == 0x8b;
  }

  /** Gzip that is corrupt or ends too early. */
  public static final class GzipException extends IOException {
    private static final long serialVersionUID = 1L;

    GzipException(IOException cause) {
      super(Failures.detail(cause), cause);
    }
  }
}
