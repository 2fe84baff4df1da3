package org.sciloom.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * A response that is kept back until it is whole, in memory while it is small and in a temporary
 * file beyond: only then it is known whether the query came to its end in time, and a slow reader
 * keeps no query waiting. For one thread.
 */
final class Answer extends HttpServletResponseWrapper implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;
  private static final int FIRST_ERROR = 400;

  private final HttpServletResponse response;
  private final long greatest;
  private DeferredFileOutputStream kept = empty();
  private long written;
  private PrintWriter writer = writer();

  /**
   * @param response where it goes in the end
   * @param greatest the greatest size in bytes
   */
  Answer(HttpServletResponse response, long greatest) {
    super(response);
    this.response = response;
    this.greatest = greatest;
  }

  /** It is larger than answers may be. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long greatest) {
      super(
          "the answer is larger than %d MiB; ask for less, or in parts with LIMIT and OFFSET"
              .formatted(greatest >> 20));
    }
  }

  /** Of an error only what is written after its status counts. */
  @Override
  public void setStatus(int status) {
    if (status >= FIRST_ERROR) {
      resetBuffer();
    }
    super.setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    setContentType("text/plain;charset=UTF-8");
    writer.println(message);
  }

  @Override
  public void sendError(int status) {
    sendError(status, "error " + status);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Sink();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // it goes out when it is whole
  }

  @Override
  public void setContentLength(int length) {
    // it may be packed
  }

  @Override
  public void setContentLengthLong(long length) {
    // it may be packed
  }

  @Override
  public void resetBuffer() {
    discard();
    kept = empty();
    written = 0;
    writer = writer();
  }

  /**
   * Sends what was kept.
   *
   * @throws IOException when the client cannot be written to
   */
  void send() throws IOException {
    writer.flush();
    kept.close();
    kept.writeTo(response.getOutputStream());
  }

  @Override
  public void close() {
    discard();
  }

  private void discard() {
    try {
      kept.close();
      if (!kept.isInMemory()) {
        Files.deleteIfExists(kept.getPath());
      }
    } catch (IOException leftToTheSystem) {
      // a temporary file that cannot be removed now
    }
  }

  private static DeferredFileOutputStream empty() {
    return DeferredFileOutputStream.builder()
        .setThreshold(IN_MEMORY)
        .setPrefix("sciloom-answer-")
        .setSuffix(".tmp")
        .get();
  }

  private PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(new Sink(), StandardCharsets.UTF_8), false);
  }

  private final class Sink extends ServletOutputStream {
    @Override
    public void write(int value) throws IOException {
      count(1);
      kept.write(value);
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
      count(length);
      kept.write(bytes, begin, length);
    }

    private void count(int more) {
      written += more;
      if (written > greatest) {
        throw new TooLargeException(greatest);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("answers are written at once");
    }
  }
}
