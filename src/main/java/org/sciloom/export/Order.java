package org.sciloom.export;

/** In which order an export writes the triples. */
public enum Order {
  /** As they come from the store: quick; depends on the store's history. */
  STORED,
  /**
   * Sorted by subject, predicate and object, each as the UTF-8 bytes of its N-Triples form: the
   * same graph gives the same bytes, whatever the store's history.
   */
  CANONICAL
}
