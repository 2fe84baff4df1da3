package org.sciloom.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A query that an analyst asks by its name.
 *
 * @param name the file's name without {@code .rq}
 * @param title a short heading
 * @param story the question that it answers, in one line
 * @param parameters in the order of the header
 * @param example arguments with which it has an answer on the sample
 * @param text the whole file: header and SPARQL
 */
public record NamedQuery(
    String name,
    String title,
    String story,
    List<QueryParameter> parameters,
    Map<String, String> example,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    example = Collections.unmodifiableMap(new TreeMap<>(example));
  }

  /**
   * Reads the header of a query's text.
   *
   * @throws BadQueryException when the header is not complete, or a line of it cannot be read
   */
  public static NamedQuery of(String name, String text) {
    return QueryHeader.of(name, text).toNamedQuery(text);
  }

  /** The parameter of the given name, if there is one. */
  public Optional<QueryParameter> findParameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /** The parameters in one line, for messages. */
  public String parameterSummary() {
    return parameters.isEmpty()
        ? "it takes no parameters"
        : "it takes "
            + parameters.stream().map(QueryParameter::summary).collect(Collectors.joining(", "));
  }
}
