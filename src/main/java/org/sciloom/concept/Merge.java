package org.sciloom.concept;

import java.util.Comparator;
import org.sciloom.paper.ConceptKey;

/**
 * The statement that one key names the concept of another key.
 *
 * @param from the key that is merged
 * @param into the key that it is merged into, at one step
 * @param reason why
 * @param support how many papers support it: for an acronym those that define it so, else those
 *     that have the name
 * @param papers how many papers it concerns: all that have the key, or, of an acronym with several
 *     full forms, those for which this one was chosen
 * @param confidence between 0 and 1
 */
public record Merge(
    ConceptKey from,
    ConceptKey into,
    MergeReason reason,
    int support,
    int papers,
    double confidence)
    implements Comparable<Merge> {

  private static final Comparator<Merge> ORDER =
      Comparator.comparing(Merge::from).thenComparing(Merge::into);

  /**
   * @throws IllegalArgumentException when a key is merged into itself or the confidence is not
   *     between 0 and 1
   */
  public Merge {
    if (from.equals(into)) {
      throw new IllegalArgumentException("merged into itself: " + from.value());
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
  }

  /** By the key that is merged, then by that it is merged into. */
  @Override
  public int compareTo(Merge other) {
    return ORDER.compare(this, other);
  }
}
