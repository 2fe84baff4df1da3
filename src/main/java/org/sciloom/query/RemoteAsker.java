package org.sciloom.query;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;

/**
 * Asks a SPARQL endpoint. Names of concepts and papers are looked up in a store only, so arguments
 * of named queries give their IRIs here. Thread-safe.
 *
 * @param endpoint where queries are sent to
 * @param timeLimit how long an answer may take
 */
public record RemoteAsker(URI endpoint, Duration timeLimit) implements Asker {

  private static final int BAD_REQUEST = 400;

  @Override
  public void run(NamedQuery query, Map<String, String> arguments, Consumer<QueryResult> consumer) {
    Query parsed = QueryText.parse(query.text());
    Arguments bound = Arguments.of(query, arguments, Graph.emptyGraph);
    ask(bound.limited(parsed), bound.values(), consumer);
  }

  @Override
  public void run(String sparql, Consumer<QueryResult> consumer) {
    ask(QueryText.parse(sparql), Map.of(), consumer);
  }

  private void ask(Query query, Map<Var, Node> values, Consumer<QueryResult> consumer) {
    QueryExecHTTPBuilder builder =
        QueryExecHTTP.service(endpoint.toString())
            .query(query)
            .timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    values.forEach(builder::substitution);
    try (QueryExecHTTP execution = builder.build()) {
      consumer.accept(QueryRunner.result(query, execution));
    } catch (QueryCancelledException e) {
      throw new QueryTimeoutException(timeLimit);
    } catch (QueryExceptionHTTP e) {
      String said = e.getResponse() == null ? e.getMessage() : e.getResponse().strip();
      String what = e.getStatusCode() == BAD_REQUEST ? "refuses the query" : "does not answer";
      throw new BadQueryException("%s %s: %s".formatted(endpoint, what, said));
    } catch (HttpException e) {
      throw new BadQueryException("%s does not answer: %s".formatted(endpoint, e.getMessage()));
    }
  }
}
