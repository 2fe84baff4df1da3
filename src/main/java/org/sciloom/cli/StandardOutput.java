package org.sciloom.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.commons.io.output.ProxyOutputStream;

/**
 * Standard output that knows when its reader has gone, as behind {@code | head}. It asks no library
 * to keep the cause of its exceptions: whoever catches one can look here. Closing only flushes.
 */
final class StandardOutput extends ProxyOutputStream {

  private volatile boolean abandoned;

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Whether nobody reads what is written any more. */
  boolean isAbandoned() {
    return abandoned;
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  @Override
  protected void handleIOException(IOException failure) throws IOException {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("pipe")) {
      abandoned = true;
    }
    throw failure;
  }
}
