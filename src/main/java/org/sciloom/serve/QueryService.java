package org.sciloom.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.QueryGuard;

/**
 * Fuseki's query operation, which refuses what {@link QueryGuard} refuses, runs so many queries at
 * once and no more, and answers every fault in one line.
 */
final class QueryService extends SPARQL_QueryDataset {

  private static final int BUSY = 503;

  private final Semaphore places;
  private final Duration timeLimit;

  QueryService(int concurrentQueries, Duration timeLimit) {
    this.places = new Semaphore(concurrentQueries);
    this.timeLimit = timeLimit;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (action.getRequestParameterValues(HttpNames.paramDefaultGraphURI) != null
        || action.getRequestParameterValues(HttpNames.paramNamedGraphURI) != null) {
      ServletOps.errorBadRequest(
          "default-graph-uri and named-graph-uri are refused: the data are one graph");
    }
    try {
      QueryGuard.check(query);
    } catch (BadQueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  @Override
  protected void execute(String queryText, HttpAction action) {
    if (!places.tryAcquire()) {
      action.setResponseHeader("Retry-After", "1");
      ServletOps.error(BUSY, "too many queries at once, try again in a moment");
    }
    try {
      super.execute(queryText, action);
    } catch (QueryCancelledException e) {
      ServletOps.error(
          BUSY,
          "the query did not end within its time limit of at most %d ms"
              .formatted(timeLimit.toMillis()));
    } catch (ActionErrorException e) {
      throw e;
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("the query is nested too deeply");
    } catch (OutOfMemoryError e) {
      // The memory of the query is free again by now, and the server can go on.
      ServletOps.error(BUSY, "the query needs more memory than the server has");
    } finally {
      places.release();
    }
  }
}
