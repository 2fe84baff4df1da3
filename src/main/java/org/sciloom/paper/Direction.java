package org.sciloom.paper;

/** Which values of a metric are the better ones. */
public enum Direction {
  HIGHER("higher"),
  LOWER("lower"),
  /** Nothing is known of the metric. */
  UNKNOWN("");

  private final String term;

  Direction(String term) {
    this.term = term;
  }

  /** The direction's name in JSON and in RDF; empty where it is not known. */
  public String term() {
    return term;
  }
}
