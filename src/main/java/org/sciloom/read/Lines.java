package org.sciloom.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciloom.problem.ProblemKind;

/**
 * The lines of a text, one after the other; only one is in memory. Each is decoded by itself, so
 * that invalid UTF-8 spoils no more than its own line. Opens the text at the first call, closes it
 * at the end, and throws nothing. Not for use by many threads.
 */
final class Lines implements Iterator<Line>, AutoCloseable {

  /** A longer line, in bytes, is a bad line. */
  static final int LIMIT = 16 << 20;

  private static final int KEPT = 1 << 16;
  private static final int BUFFER = 1 << 16;

  private final TextSource source;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private int begin;
  private int end;
  private int number;
  private long length;
  private boolean opened;
  private boolean ended;
  private @Nullable InputStream in;
  private @Nullable Line next;

  Lines(TextSource source) {
    this.source = source;
  }

  /** The lines as a lazy stream; closing it closes the text. */
  Stream<Line> stream() {
    return Streams.of(this, this::close);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private @Nullable Line advance() {
    boolean opening = !opened;
    try {
      if (opening) {
        opened = true;
        in = source.open();
      }
      opening = false;
      return readLine();
    } catch (IOException e) {
      close();
      ProblemKind kind = opening ? Failures.ofOpening(e) : Failures.ofReading(e);
      String rest = LineDecoder.lossy(bytes.toByteArray());
      return new Line.Bad(opening ? 0 : number, rest, kind, Failures.detail(e));
    }
  }

  private @Nullable Line readLine() throws IOException {
    bytes.reset();
    length = 0;
    number++;
    while (true) {
      if (begin == end && !fill()) {
        close();
        return length == 0 ? null : line();
      }
      int newline = indexOfNewline();
      keep(begin, newline);
      begin = newline;
      if (begin < end) {
        begin++;
        return line();
      }
    }
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = in == null ? -1 : in.read(buffer, 0, BUFFER);
    if (end < 0) {
      end = 0;
    }
    return end > 0;
  }

  private int indexOfNewline() {
    int i = begin;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Of a line that is too long, only the beginning is kept. */
  private void keep(int from, int to) {
    length += to - from;
    if (length <= LIMIT) {
      bytes.write(buffer, from, to - from);
    }
  }

  private Line line() {
    if (length > LIMIT) {
      byte[] head = Arrays.copyOf(bytes.toByteArray(), Math.min(KEPT, bytes.size()));
      String detail = length + " bytes, at most " + LIMIT + " are read";
      return new Line.Bad(number, LineDecoder.lossy(head), ProblemKind.LONG_LINE, detail);
    }
    return LineDecoder.decode(number, bytes.toByteArray());
  }

  /** Closes the text; no lines come after this. */
  @Override
  public void close() {
    ended = true;
    opened = true;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        // All that was wanted has been read: a file that does not close takes nothing away.
      }
      in = null;
    }
  }
}
