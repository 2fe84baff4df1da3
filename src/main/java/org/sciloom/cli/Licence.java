package org.sciloom.cli;

import java.net.URI;

/**
 * A licence, as an option takes it.
 *
 * @param iri what identifies it
 */
record Licence(String iri) {

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is no absolute IRI
   */
  static Licence of(String text) {
    if (!URI.create(text).isAbsolute()) {
      throw new IllegalArgumentException(
          "'%s' is no IRI; for example https://creativecommons.org/licenses/by/4.0/"
              .formatted(text));
    }
    return new Licence(text);
  }
}
