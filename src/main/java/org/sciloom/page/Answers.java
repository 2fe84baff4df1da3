package org.sciloom.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.CutRows;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryParameter;
import org.sciloom.query.QueryResult;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.store.GraphStore;

/** Answers named queries in the formats of the API, each answer as a whole. Thread-safe. */
final class Answers {

  private final GraphStore store;
  private final QueryRunner runner;
  private final long mostRows;

  /**
   * @param runner asks the store, within its time limit
   * @param mostRows the greatest number of rows, whatever is asked for
   */
  Answers(GraphStore store, QueryRunner runner, long mostRows) {
    this.store = store;
    this.runner = runner;
    this.mostRows = mostRows;
  }

  /**
   * The answer to a query.
   *
   * @param given the arguments by name
   * @throws BadQueryException when an argument is unknown, missing or ill-typed, or names nothing,
   *     or the answer cannot be written so
   * @throws org.sciloom.query.QueryTimeoutException when the time limit is over
   */
  Reply to(NamedQuery query, Map<String, String> given, PanelFormat format) {
    if (format == PanelFormat.SPARQL) {
      byte[] text = runner.text(query, given).getBytes(StandardCharsets.UTF_8);
      return Reply.ok(format.mediaType(), false, text);
    }
    long limit = limit(query, given);
    Map<String, String> arguments = new TreeMap<>(given);
    query
        .findParameter(QueryParameter.LIMIT)
        .ifPresent(parameter -> arguments.put(parameter.name(), Long.toString(limit + 1)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicBoolean cut = new AtomicBoolean();
    StringBuilder mediaType = new StringBuilder();
    runner
        .withRowLimit(limit + 1)
        .run(
            query,
            arguments,
            result ->
                mediaType.append(
                    write(query, capped(result, limit, () -> cut.set(true)), cut, format, out)));
    return Reply.ok(mediaType.toString(), cut.get(), out.toByteArray());
  }

  private long limit(NamedQuery query, Map<String, String> given) {
    Optional<QueryParameter> limit = query.findParameter(QueryParameter.LIMIT);
    String asked = limit.map(p -> given.getOrDefault(p.name(), p.defaultValue())).orElse("");
    try {
      return asked.isEmpty() ? mostRows : Math.min(mostRows, Long.parseLong(asked));
    } catch (NumberFormatException e) {
      throw new BadQueryException("the parameter 'limit' is a whole number, not '" + asked + "'");
    }
  }

  private static QueryResult capped(QueryResult result, long limit, Runnable cut) {
    return result instanceof QueryResult.Rows rows && limit != Query.NOLIMIT
        ? new QueryResult.Rows(new CutRows(rows.rows(), limit, cut), rows.prefixes())
        : result;
  }

  private String write(
      NamedQuery query,
      QueryResult result,
      AtomicBoolean cut,
      PanelFormat format,
      ByteArrayOutputStream out) {
    if (!(result instanceof QueryResult.Rows rows)) {
      ResultFormat asTriples = format.rows().filter(ResultFormat::forTriples).orElse(TURTLE);
      ResultWriter.of(asTriples).write(result, out);
      return asTriples.mediaType();
    }
    switch (format) {
      case JSON -> JsonRows.write(query, rows, cut::get, out);
      case TURTLE -> {
        Graph about = new RowsGraph(store.dataset()).of(rows.rows());
        ResultWriter.of(TURTLE).write(new QueryResult.Triples(about, rows.prefixes()), out);
      }
      default -> ResultWriter.of(format.rows().orElse(ResultFormat.CSV)).write(rows, out);
    }
    return format.mediaType();
  }

  private static final ResultFormat TURTLE = ResultFormat.TURTLE;
}
