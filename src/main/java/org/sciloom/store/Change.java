package org.sciloom.store;

/**
 * What a write changed.
 *
 * @param papersAdded papers that were not stored before
 * @param papersReplaced papers whose stored triples were another
 * @param papersRemoved papers that were stored and are no more
 * @param papersUnchanged papers that were stored just so
 * @param triplesAdded triples that were not stored before, those of shared nodes included
 * @param triplesRemoved triples that are stored no more, those of shared nodes included
 */
public record Change(
    int papersAdded,
    int papersReplaced,
    int papersRemoved,
    int papersUnchanged,
    long triplesAdded,
    long triplesRemoved) {

  /** No change. */
  public static Change none() {
    return new Change(0, 0, 0, 0, 0, 0);
  }

  /** Whether the store holds other triples than before. */
  public boolean isChanging() {
    return triplesAdded > 0 || triplesRemoved > 0;
  }

  /** Both changes, one after the other. */
  public Change plus(Change other) {
    return new Change(
        papersAdded + other.papersAdded,
        papersReplaced + other.papersReplaced,
        papersRemoved + other.papersRemoved,
        papersUnchanged + other.papersUnchanged,
        triplesAdded + other.triplesAdded,
        triplesRemoved + other.triplesRemoved);
  }
}
