package org.sciloom.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answers. */
public sealed interface QueryResult {

  /** The prefixes of the query, to show IRIs shortly. */
  PrefixMapping prefixes();

  /**
   * The answer of a SELECT query.
   *
   * @param rows the rows, to be read once and only while the query runs
   */
  record Rows(RowSet rows, PrefixMapping prefixes) implements QueryResult {}

  /** The answer of an ASK query. */
  record Answer(boolean value, PrefixMapping prefixes) implements QueryResult {}

  /** The answer of a CONSTRUCT or DESCRIBE query. */
  record Triples(Graph graph, PrefixMapping prefixes) implements QueryResult {}
}
