package org.sciloom.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sciloom.problem.ProblemKind;

/** Makes lines of bytes: strict UTF-8, without carriage return and byte order mark. */
final class LineDecoder {

  private LineDecoder() {}

  /** The line with the given number; a bad one where the bytes are not UTF-8. */
  static Line decode(int number, byte[] bytes) {
    int begin = number == 1 && hasMark(bytes) ? 3 : 0;
    int end =
        bytes.length > begin && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, end - begin);
    CharBuffer out = CharBuffer.allocate(end - begin);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String detail = "byte %d of the line is 0x%02X".formatted(in.position() + 1, in.get());
      return new Line.Bad(number, lossy(bytes), ProblemKind.BAD_ENCODING, detail);
    }
    return new Line.Good(number, out.flip().toString());
  }

  /** The text with a replacement character for each byte that cannot be decoded. */
  static String lossy(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }
}
