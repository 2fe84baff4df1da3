package org.sciloom.paper;

import java.util.Optional;

/**
 * How a paper is linked to a concept, from the strongest to the weakest. The terms are the local
 * names of the ontology's properties.
 */
public enum LinkType {
  INTRODUCES("introduces"),
  EVALUATES_ON("evaluatesOn"),
  COMPARES_WITH("comparesWith"),
  ADDRESSES("addresses"),
  REPORTS("reports"),
  USES("uses"),
  MENTIONS("mentions");

  private final String term;

  LinkType(String term) {
    this.term = term;
  }

  /** The link's name in JSON, and the local name of its property in the ontology. */
  public String term() {
    return term;
  }

  /** Whether a paper can be linked in this way to a concept of the given type. */
  public boolean allows(ConceptType type) {
    return switch (this) {
      case INTRODUCES, MENTIONS -> true;
      case EVALUATES_ON -> type == ConceptType.DATASET || type == ConceptType.BENCHMARK;
      case COMPARES_WITH -> type == ConceptType.METHOD;
      case ADDRESSES -> type == ConceptType.TASK;
      case REPORTS -> type == ConceptType.METRIC;
      case USES -> type != ConceptType.TASK && type != ConceptType.METRIC;
    };
  }

  /** The link type with the given term, if there is one. */
  public static Optional<LinkType> findTerm(String term) {
    for (LinkType type : values()) {
      if (type.term.equals(term)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
