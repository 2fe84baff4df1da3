package org.sciloom.cli;

import java.util.List;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryParameter;

/**
 * The named queries, as users look them up.
 *
 * @param queries the queries
 */
record QueryCatalogue(NamedQueries queries) {

  /**
   * The query of a name.
   *
   * @throws BadQueryException when there is none; the message tells names that are near
   */
  NamedQuery get(String name) {
    return queries.find(name).orElseThrow(() -> unknown(name));
  }

  private BadQueryException unknown(String name) {
    List<String> near = NearNames.of(name, queries.list().stream().map(NamedQuery::name).toList());
    String meant = near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    return new BadQueryException(
        "no query '%s'; %s'sciloom query --list' lists all".formatted(name, meant));
  }

  /** Each query with its story and its parameters. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (NamedQuery query : queries.list()) {
      text.append(query.name()).append("\n    ").append(query.story()).append('\n');
      query.parameters().forEach(parameter -> append(text, parameter));
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, QueryParameter parameter) {
    text.append("    --param ")
        .append(parameter.name())
        .append("=  ")
        .append(parameter.description())
        .append(presence(parameter))
        .append('\n');
  }

  private static String presence(QueryParameter parameter) {
    if (parameter.required()) {
      return " (required)";
    }
    return parameter.defaultValue().isEmpty() ? "" : " (default: " + parameter.defaultValue() + ")";
  }
}
