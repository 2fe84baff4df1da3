package org.sciloom.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

/** A request that was read to its end: its parameters are sound, and its body is in memory. */
final class WholeRequest extends HttpServletRequestWrapper {

  private final byte[] body;

  private WholeRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /**
   * Reads a request.
   *
   * @param most the greatest size of the body in bytes
   * @throws IOException when its body ends too early
   * @throws IllegalArgumentException when it names a character set that there is not
   * @throws TooLargeException when its body is larger than that
   */
  static WholeRequest of(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw new TooLargeException();
    }
    String charset = request.getCharacterEncoding();
    if (charset != null) {
      Charset.forName(charset);
    }
    // Of a form, this reads the body as well.
    request.getParameterMap();
    byte[] body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw new TooLargeException();
    }
    return new WholeRequest(request, body);
  }

  /** A body is larger than bodies may be. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Source(new ByteArrayInputStream(body));
  }

  private static final class Source extends ServletInputStream {
    private final ByteArrayInputStream in;

    Source(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int begin, int length) {
      return in.read(bytes, begin, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("requests are read at once");
    }
  }
}
