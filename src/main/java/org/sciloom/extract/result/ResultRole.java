package org.sciloom.extract.result;

import org.sciloom.paper.ConceptType;

/** What a phrase can be to a result. */
public enum ResultRole {
  METRIC("metric"),
  ON("on"),
  METHOD("method");

  private final String label;

  ResultRole(String label) {
    this.label = label;
  }

  /** The role's name, with which its features begin. */
  public String label() {
    return label;
  }

  /** Whether a mention of the type may have the role. */
  boolean allows(ConceptType type) {
    return switch (this) {
      case METRIC -> type == ConceptType.METRIC;
      case ON -> type == ConceptType.DATASET || type == ConceptType.BENCHMARK;
      case METHOD -> type == ConceptType.METHOD;
    };
  }
}
