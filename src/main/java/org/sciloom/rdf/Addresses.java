package org.sciloom.rdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Percent-encoding, for identifiers in IRIs and for the addresses that stand in texts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987, Internationalized Resource
 *     Identifiers</a>
 */
final class Addresses {

  /** Characters that no part of an IRI may hold, and percent signs that encode nothing. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`\\[\\]\\uFFF0-\\uFFFF]|%(?![0-9A-Fa-f]{2})");

  private Addresses() {}

  /** The address with what is illegal in it percent-encoded; a legal one stays as it is. */
  static String legal(String address) {
    String encoded =
        ILLEGAL.matcher(address).replaceAll(match -> percentEncoded(match.group().codePointAt(0)));
    int fragment = encoded.indexOf('#') + 1;
    return encoded.substring(0, fragment) + encoded.substring(fragment).replace("#", "%23");
  }

  /** The value as one segment of an IRI: all but the unreserved characters percent-encoded. */
  static String segment(String value) {
    StringBuilder segment = new StringBuilder();
    WellFormed.text(value).codePoints().forEach(point -> appendUnreserved(segment, point));
    return segment.toString();
  }

  /** The octets of the character in UTF-8, percent-encoded. */
  static String percentEncoded(int point) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      encoded.append("%%%02X".formatted(octet));
    }
    return encoded.toString();
  }

  private static void appendUnreserved(StringBuilder segment, int point) {
    boolean unreserved =
        point < 0x80 && (Character.isLetterOrDigit(point) || "-._~".indexOf(point) >= 0);
    segment.append(unreserved ? Character.toString(point) : percentEncoded(point));
  }
}
