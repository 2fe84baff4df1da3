package org.sciloom.query;

import java.util.Map;
import java.util.function.Consumer;

/** Asks a graph, wherever it is. */
public interface Asker {

  /**
   * Runs a named query, and gives its result to the consumer while the query runs.
   *
   * @throws BadQueryException when an argument is unknown, missing or ill-typed, or names nothing
   * @throws QueryTimeoutException when the time limit is over; part of the rows may have been read
   */
  void run(NamedQuery query, Map<String, String> arguments, Consumer<QueryResult> consumer);

  /**
   * Runs SPARQL text, and gives its result to the consumer while the query runs. The prefixes of
   * {@link Prefixes#wellKnown()} need not be declared.
   *
   * @throws BadQueryException when it does not parse (with line and column), is no query, or would
   *     reach beyond the data
   * @throws QueryTimeoutException when the time limit is over; part of the rows may have been read
   */
  void run(String sparql, Consumer<QueryResult> consumer);
}
