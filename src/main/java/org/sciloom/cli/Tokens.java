package org.sciloom.cli;

import java.security.SecureRandom;
import org.apache.commons.codec.binary.Hex;

/** Tokens that nobody can guess. */
final class Tokens {

  private static final int BYTES = 24;

  private Tokens() {}

  /** A token that was never given before. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Hex.encodeHexString(bytes);
  }
}
