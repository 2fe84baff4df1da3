package org.sciloom.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The same text again and again; counts how many of its kind are open. */
final class EndlessStream extends InputStream {

  private final byte[] text;
  private final AtomicInteger open;
  private int at;

  EndlessStream(String text, AtomicInteger open) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.open = open;
    open.incrementAndGet();
  }

  @Override
  public int read() {
    at = at % text.length;
    return text[at++] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      bytes[offset + i] = (byte) read();
    }
    return length;
  }

  @Override
  public void close() {
    open.decrementAndGet();
  }
}
