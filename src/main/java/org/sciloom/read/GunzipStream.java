package org.sciloom.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gunzips. Gives all bytes up to the place where the gzip is broken, and only then fails (the
 * stream of Commons Compress loses those of the call in which it fails), and tells trouble with the
 * gzip from other trouble. Not for use by many threads.
 */
final class GunzipStream extends InputStream {

  private final InputStream stored;
  private final GzipCompressorInputStream text;
  private TextSource.@Nullable GzipException failure;

  /**
   * @throws TextSource.GzipException when the header is corrupt
   */
  GunzipStream(InputStream stored) throws IOException {
    this.stored = stored;
    try {
      this.text =
          GzipCompressorInputStream.builder()
              .setInputStream(stored)
              .setDecompressConcatenated(true)
              .get();
    } catch (IOException e) {
      throw new TextSource.GzipException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    long before = text.getBytesRead();
    try {
      return text.read(bytes, offset, length);
    } catch (IOException e) {
      failure = new TextSource.GzipException(e);
      int inflated = (int) (text.getBytesRead() - before);
      if (inflated == 0) {
        throw failure;
      }
      return inflated;
    }
  }

  @Override
  public void close() throws IOException {
    try (stored) {
      text.close();
    }
  }
}
