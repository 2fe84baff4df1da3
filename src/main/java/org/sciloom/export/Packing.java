package org.sciloom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** How a file is packed, as its name tells. */
public enum Packing {
  /** Not at all. */
  NONE(""),
  /** By gzip, RFC 1952. */
  GZIP(".gz"),
  /** By Zstandard, RFC 8878. */
  ZSTD(".zst");

  private static final int BUFFER_BYTES = 1 << 16;

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  /** What the names of files packed so end in. */
  String ending() {
    return ending;
  }

  /** The packing that a file's name tells by its ending. */
  public static Packing ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(packing -> packing != NONE && lower.endsWith(packing.ending))
        .findFirst()
        .orElse(NONE);
  }

  /** The name without the ending of its packing. */
  public static String plainName(String name) {
    return name.substring(0, name.length() - ofFileName(name).ending.length());
  }

  /**
   * A stream that packs what is written to it.
   *
   * @throws IOException when the stream behind it cannot be written
   */
  OutputStream to(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER_BYTES);
      case ZSTD -> new ZstdCompressorOutputStream(out);
    };
  }
}
