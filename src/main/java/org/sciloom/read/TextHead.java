package org.sciloom.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/** The beginning of a source, and what it tells about the source as a whole. */
final class TextHead {

  private static final int SIZE = 1 << 16;

  private final byte[] bytes;
  private final Optional<Problem> broken;

  private TextHead(byte[] bytes, Optional<Problem> broken) {
    this.bytes = bytes;
    this.broken = broken;
  }

  /** Reads the beginning of a source, as far as that goes. */
  static TextHead of(TextSource source) {
    byte[] buffer = new byte[SIZE];
    int length = 0;
    boolean opened = false;
    try (InputStream in = source.open()) {
      opened = true;
      int count = in.read(buffer, 0, SIZE);
      while (count > 0) {
        length += count;
        count = in.read(buffer, length, SIZE - length);
      }
      return new TextHead(Arrays.copyOf(buffer, length), Optional.empty());
    } catch (IOException e) {
      ProblemKind kind = opened ? Failures.ofReading(e) : Failures.ofOpening(e);
      Problem problem = Problem.ofFile(kind, source.name(), Failures.detail(e));
      return new TextHead(Arrays.copyOf(buffer, length), Optional.of(problem));
    }
  }

  /** What broke off the reading, if something did. */
  Optional<Problem> broken() {
    return broken;
  }

  /** The beginning as text, without a byte order mark. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  boolean isBlank() {
    return text().isBlank();
  }

  /** Whether it begins with the byte order mark of UTF-16. */
  boolean isUtf16() {
    return bytes.length >= 2
        && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe
        && (bytes[0] & 0xff) >= 0xfe;
  }

  /** Whether there is a NUL in it, as never in text. */
  boolean hasNul() {
    return controls(0) > 0;
  }

  /** Whether more than one byte of a hundred is a control character that text does not have. */
  boolean isBinary() {
    return controls(8) * 100L > bytes.length;
  }

  private int controls(int greatest) {
    int count = 0;
    for (byte b : bytes) {
      if (b >= 0 && b <= greatest) {
        count++;
      }
    }
    return count;
  }
}
