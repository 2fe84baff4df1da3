package org.sciloom.concept;

import java.util.Comparator;
import org.sciloom.paper.ConceptKey;

/**
 * The statement that one concept is broader than another.
 *
 * @param narrower the key of the narrower concept
 * @param broader the key of the broader concept
 * @param reason why
 * @param support how many papers say so or, where the names say it, how many have the narrower one
 */
public record Broader(ConceptKey narrower, ConceptKey broader, BroaderReason reason, int support)
    implements Comparable<Broader> {

  private static final Comparator<Broader> ORDER =
      Comparator.comparing(Broader::reason)
          .thenComparing(Comparator.comparingInt(Broader::support).reversed())
          .thenComparing(Broader::narrower)
          .thenComparing(Broader::broader);

  /** The surest first: by reason, then by falling support, then by keys. */
  @Override
  public int compareTo(Broader other) {
    return ORDER.compare(this, other);
  }
}
