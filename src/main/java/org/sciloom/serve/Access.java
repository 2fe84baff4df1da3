package org.sciloom.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may read, who may write and who may administer. Immutable.
 *
 * @param readers what readers send in the header {@code Authorization}; none where all may read
 * @param writers what those send who may write; nobody where there are none
 * @param administrators what administrators send
 */
public record Access(Set<String> readers, Set<String> writers, Set<String> administrators) {

  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";

  public Access {
    readers = Set.copyOf(readers);
    writers = Set.copyOf(writers);
    administrators = Set.copyOf(administrators);
  }

  /** All may read, nobody writes or administers. */
  public static Access open() {
    return new Access(Set.of(), Set.of(), Set.of());
  }

  /** The same with one more administrator, who has this token. */
  public Access withAdministrator(String token) {
    Set<String> more = new HashSet<>(administrators);
    more.add(BEARER + token);
    return new Access(readers, writers, more);
  }

  /** The same, with those of the other as writers. */
  public Access withWriters(Access others) {
    return new Access(readers, others.readers, administrators);
  }

  /**
   * Readers by lines: {@code name:password} for basic authentication (RFC 7617), a word without a
   * colon for a bearer token (RFC 6750); blank lines and those that begin with {@code #} say
   * nothing.
   *
   * @throws IllegalArgumentException when no line names anybody
   */
  public static Access of(List<String> lines) {
    Set<String> readers = new HashSet<>();
    for (String line : lines) {
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        readers.add(entry.contains(":") ? BASIC + encoded(entry) : BEARER + entry);
      }
    }
    if (readers.isEmpty()) {
      throw new IllegalArgumentException("no line names anybody, as name:password or as a token");
    }
    return new Access(readers, Set.of(), Set.of());
  }

  /** Whether one with these credentials may read. */
  boolean mayRead(String credentials) {
    return readers.isEmpty()
        || isAmong(readers, credentials)
        || mayWrite(credentials)
        || mayAdminister(credentials);
  }

  /** Whether anybody may write. */
  boolean hasWriters() {
    return !writers.isEmpty();
  }

  /** Whether one with these credentials may write. */
  boolean mayWrite(String credentials) {
    return isAmong(writers, credentials);
  }

  /** Whether one with these credentials may administer. */
  boolean mayAdminister(String credentials) {
    return isAmong(administrators, credentials);
  }

  /** What the server asks of those who did not say who they are. */
  String challenge() {
    boolean basic =
        Stream.concat(readers.stream(), writers.stream())
            .anyMatch(reader -> reader.startsWith(BASIC));
    return basic ? "Basic realm=\"sciloom\", charset=\"UTF-8\"" : "Bearer realm=\"sciloom\"";
  }

  /** Takes the same time whatever is right of it. */
  private static boolean isAmong(Set<String> known, String credentials) {
    byte[] given = normal(credentials).getBytes(StandardCharsets.UTF_8);
    boolean among = false;
    for (String one : known) {
      among |= MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), given);
    }
    return among;
  }

  /** The name of a scheme may be in any case. */
  private static String normal(String credentials) {
    for (String scheme : List.of(BASIC, BEARER)) {
      if (credentials.toLowerCase(Locale.ROOT).startsWith(scheme.toLowerCase(Locale.ROOT))) {
        return scheme + credentials.substring(scheme.length()).strip();
      }
    }
    return credentials;
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
