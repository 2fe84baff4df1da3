package org.sciloom.query;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;

/**
 * Runs queries on a dataset, each in a read transaction of its own (or in the caller's). Arguments
 * are bound to variables, never pasted into the text. Immutable; as safe for threads as the dataset
 * is.
 */
public final class QueryRunner implements Asker {

  private static final Duration DEFAULT_TIME_LIMIT = Duration.ofMinutes(5);

  private final DatasetGraph data;
  private final Duration timeLimit;
  private final long rowLimit;

  private QueryRunner(DatasetGraph data, Duration timeLimit, long rowLimit) {
    this.data = data;
    this.timeLimit = timeLimit;
    this.rowLimit = rowLimit;
  }

  /** A runner with a time limit of five minutes and no limit of rows. */
  public static QueryRunner of(DatasetGraph data) {
    return new QueryRunner(data, DEFAULT_TIME_LIMIT, Query.NOLIMIT);
  }

  /** The same with another time limit, which includes the reading of the result. */
  public QueryRunner withTimeLimit(Duration limit) {
    return new QueryRunner(data, limit, rowLimit);
  }

  /** The same with a greatest number of rows (SELECT) or solutions (CONSTRUCT). */
  public QueryRunner withRowLimit(long rows) {
    return new QueryRunner(data, timeLimit, rows);
  }

  @Override
  public void run(NamedQuery query, Map<String, String> arguments, Consumer<QueryResult> consumer) {
    Query parsed = QueryText.parse(query.text());
    Txn.executeRead(
        data,
        () -> {
          Arguments bound = Arguments.of(query, arguments, data.getDefaultGraph());
          execute(bound.limited(parsed), bound.values(), consumer);
        });
  }

  /**
   * The query as it would be run, with the arguments in the place of its variables.
   *
   * @throws BadQueryException as {@link #run(NamedQuery, Map, Consumer)}
   */
  public String text(NamedQuery query, Map<String, String> arguments) {
    Query parsed = QueryText.parse(query.text());
    return Txn.calculateRead(
        data,
        () -> {
          Arguments bound = Arguments.of(query, arguments, data.getDefaultGraph());
          Query whole = QueryTransformOps.replaceVars(bound.limited(parsed), bound.values());
          keepPrefixes(whole, query.text());
          return "# %s\n# %s\n%s".formatted(query.title(), query.story(), whole);
        });
  }

  /** Of the prefixes that are known anyway, those that the text declares. */
  private static void keepPrefixes(Query query, String text) {
    Set.copyOf(query.getPrefixMapping().getNsPrefixMap().keySet()).stream()
        .filter(prefix -> !text.contains("PREFIX " + prefix + ":"))
        .forEach(query.getPrefixMapping()::removeNsPrefix);
  }

  @Override
  public void run(String sparql, Consumer<QueryResult> consumer) {
    Query parsed = QueryText.parse(sparql);
    Txn.executeRead(data, () -> execute(parsed, Map.of(), consumer));
  }

  private void execute(Query query, Map<Var, Node> values, Consumer<QueryResult> consumer) {
    capRows(query);
    QueryExecBuilder builder =
        QueryExec.dataset(data)
            .query(GuardedQuery.of(query))
            .set(ARQ.httpServiceAllowed, false)
            .timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    values.forEach(builder::substitution);
    try (QueryExec execution = builder.build()) {
      consumer.accept(result(query, execution));
    } catch (QueryCancelledException e) {
      throw new QueryTimeoutException(timeLimit);
    }
  }

  private void capRows(Query query) {
    boolean capped = rowLimit != Query.NOLIMIT && !query.isAskType();
    if (capped && (!query.hasLimit() || query.getLimit() > rowLimit)) {
      query.setLimit(rowLimit);
    }
  }

  static QueryResult result(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return new QueryResult.Rows(execution.select(), query.getPrefixMapping());
    }
    if (query.isAskType()) {
      return new QueryResult.Answer(execution.ask(), query.getPrefixMapping());
    }
    return new QueryResult.Triples(
        query.isConstructType() ? execution.construct() : execution.describe(),
        query.getPrefixMapping());
  }
}
