package org.sciloom.paper;

import java.util.Locale;
import java.util.Optional;

/** The five types of concepts, as the annotation guide and the ontology name them. */
public enum ConceptType {
  METHOD("Method"),
  DATASET("Dataset"),
  BENCHMARK("Benchmark"),
  TASK("Task"),
  METRIC("Metric");

  private final String term;

  ConceptType(String term) {
    this.term = term;
  }

  /** The type's name in JSON, and the local name of its class in the ontology. */
  public String term() {
    return term;
  }

  /** The type's name in lower case, as files are named. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with the given term, if there is one. */
  public static Optional<ConceptType> findTerm(String term) {
    for (ConceptType type : values()) {
      if (type.term.equals(term)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
