package org.sciloom.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
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
    AtomicReference<Reply> reply = new AtomicReference<>();
    runner
        .withRowLimit(limit + 1)
        .run(query, arguments, result -> reply.set(reply(query, result, limit, format)));
    return Objects.requireNonNull(reply.get(), "a query that ran has an answer");
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

  private Reply reply(NamedQuery query, QueryResult result, long limit, PanelFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!(result instanceof QueryResult.Rows all)) {
      ResultFormat triples =
          format.rows().filter(ResultFormat::forTriples).orElse(ResultFormat.TURTLE);
      ResultWriter.of(triples).write(result, out);
      return Reply.ok(triples.mediaType(), false, out.toByteArray());
    }
    AtomicBoolean cut = new AtomicBoolean();
    QueryResult.Rows rows =
        new QueryResult.Rows(new CutRows(all.rows(), limit, () -> cut.set(true)), all.prefixes());
    switch (format) {
      case JSON -> JsonRows.write(query, rows, cut::get, out);
      case TURTLE -> {
        Graph about = new RowsGraph(store.dataset()).of(rows.rows());
        ResultWriter.of(ResultFormat.TURTLE)
            .write(new QueryResult.Triples(about, rows.prefixes()), out);
      }
      default -> ResultWriter.of(format.rows().orElse(ResultFormat.CSV)).write(rows, out);
    }
    return Reply.ok(format.mediaType(), cut.get(), out.toByteArray());
  }
}
