package org.sciloom.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails where another stream would end. */
final class FailingStream extends FilterInputStream {

  private final IOException failure;

  FailingStream(InputStream start, IOException failure) {
    super(start);
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b < 0) {
      throw failure;
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count < 0) {
      throw failure;
    }
    return count;
  }
}
