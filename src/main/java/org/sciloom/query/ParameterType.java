package org.sciloom.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of the parameters of a named query. */
public enum ParameterType {
  STRING("string", "text"),
  WORDS("words", "words to look for in texts"),
  BEGINNING("beginning", "the beginning of a text, word by word"),
  INTEGER("integer", "a whole number from 0"),
  YEAR("year", "a year of four digits"),
  CONFIDENCE("confidence", "a number from 0 to 1, such as 0.8"),
  IRI("iri", "an absolute IRI"),
  CONCEPT("concept", "a concept's name, alias or IRI"),
  PAPER("paper", "a paper's identifier such as arxiv:1706.03762, its title or its IRI"),
  LINK_TYPE(
      "linkType",
      "one of introduces, evaluatesOn, comparesWith, addresses, reports, uses, mentions"),
  CONCEPT_TYPE("conceptType", "one of Method, Dataset, Benchmark, Task, Metric");

  private final String term;
  private final String accepted;

  ParameterType(String term, String accepted) {
    this.term = term;
    this.accepted = accepted;
  }

  /** The type's name in the header of a query. */
  public String term() {
    return term;
  }

  /** What an argument of this type may be, for messages. */
  public String accepted() {
    return accepted;
  }

  /** The type with the given term, if there is one. */
  public static Optional<ParameterType> findTerm(String term) {
    return Arrays.stream(values()).filter(type -> type.term.equals(term)).findFirst();
  }

  /** All terms, for messages. */
  static String listTerms() {
    return Arrays.stream(values()).map(ParameterType::term).collect(Collectors.joining(", "));
  }
}
