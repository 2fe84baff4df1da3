package org.sciloom.paper;

import java.util.Locale;

/**
 * The identity of a paper: its DOI, else its arXiv number, else a stable hash of its normalised
 * title.
 *
 * @param scheme what kind of identifier it is
 * @param value the bare identifier: a DOI in lower case without resolver, an arXiv number without
 *     version, or hexadecimal digits
 */
public record PaperId(Scheme scheme, String value) implements Comparable<PaperId> {

  /** The kinds of identifiers, from the preferred to the last resort. */
  public enum Scheme {
    DOI,
    ARXIV,
    TITLE;

    /** The scheme's name in IRIs and in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public PaperId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank paper id");
    }
  }

  /** Scheme and value, such as {@code arxiv:1706.03762}. */
  @Override
  public String toString() {
    return scheme.label() + ":" + value;
  }

  /** By scheme, then value. */
  @Override
  public int compareTo(PaperId other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
