package org.sciloom.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.CutRows;
import org.sciloom.query.GuardedQuery;
import org.sciloom.query.QueryGuard;

/**
 * Fuseki's query operation, which refuses what {@link QueryGuard} refuses, cuts rows off at the
 * limit and says so, and answers every fault in one line.
 */
final class QueryService extends SPARQL_QueryDataset {

  /** The header that says how many rows there are at most. */
  static final String ROW_LIMIT = "X-SciLoom-Row-Limit";

  /** The header that says that rows were cut off. */
  static final String CUT = "X-SciLoom-Cut";

  private static final String ENTRY = RunningQueries.class.getName();
  private static final int BUSY = 503;

  private final Limits limits;
  private final Supplier<Set<String>> graphs;
  private final RunningQueries running;
  private final Meters meters;

  /**
   * @param graphs the named graphs that a query may choose
   */
  QueryService(Limits limits, Supplier<Set<String>> graphs, RunningQueries running, Meters meters) {
    this.limits = limits;
    this.graphs = graphs;
    this.running = running;
    this.meters = meters;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      Set<String> known = graphs.get();
      QueryGuard.check(query, known);
      QueryGuard.checkGraphs(values(action, HttpNames.paramDefaultGraphURI), known);
      QueryGuard.checkGraphs(values(action, HttpNames.paramNamedGraphURI), known);
    } catch (BadQueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Query guarded = GuardedQuery.of(query);
    if (isCapped(query)) {
      guarded.setLimit(limits.rows() + 1);
    }
    return super.createQueryExec(action, guarded, dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    RunningQueries.Entry entry = running.add(execution);
    action.getRequest().setAttribute(ENTRY, entry);
    action.setResponseHeader(ROW_LIMIT, Long.toString(limits.rows()));
    QueryExecResult result = super.executeQuery(action, execution, query, text);
    if (result.isRowSet() && isCapped(query)) {
      return new QueryExecResult(
          new CutRows(
              result.rowSet(),
              limits.rows(),
              () -> action.setResponseHeader(CUT, "rows; limit=" + limits.rows())));
    }
    return result;
  }

  private boolean isCapped(Query query) {
    return !query.isAskType()
        && !query.isDescribeType()
        && (!query.hasLimit() || query.getLimit() > limits.rows());
  }

  @Override
  protected void execute(String queryText, HttpAction action) {
    try {
      super.execute(queryText, action);
    } catch (QueryCancelledException e) {
      cancelled(action);
    } catch (ActionErrorException | Answer.TooLargeException e) {
      throw e;
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("the query is nested too deeply");
    } catch (OutOfMemoryError e) {
      // The memory of the query is free again by now, and the server can go on.
      meters.cancelled(Meters.Reason.MEMORY);
      ServletOps.error(BUSY, "the query needs more memory than the server has");
    } catch (BadQueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (JenaException e) {
      ServletOps.errorBadRequest("the query cannot be answered: " + e.getMessage());
    } finally {
      entryOf(action).ifPresent(running::remove);
    }
  }

  private void cancelled(HttpAction action) {
    if (entryOf(action).filter(RunningQueries.Entry::isCancelled).isPresent()) {
      meters.cancelled(Meters.Reason.MEMORY);
      ServletOps.error(BUSY, "the query needs more memory than the server has");
    }
    meters.cancelled(Meters.Reason.TIME);
    ServletOps.error(
        BUSY,
        "the query did not end within its time limit of at most %d ms"
            .formatted(limits.time().toMillis()));
  }

  private static Optional<RunningQueries.Entry> entryOf(HttpAction action) {
    return Optional.ofNullable(action.getRequest().getAttribute(ENTRY))
        .map(RunningQueries.Entry.class::cast);
  }

  private static List<String> values(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? List.of() : List.of(values);
  }
}
