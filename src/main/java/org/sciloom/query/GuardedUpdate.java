package org.sciloom.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * A SPARQL update as it is run: one that writes only into named graphs that are people's own, names
 * each of these, and reaches nothing but the data, as {@link QueryGuard} says.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-update/">SPARQL 1.1 Update</a>
 */
public final class GuardedUpdate {

  private static final String BASE = "urn:sciloom:query";

  private GuardedUpdate() {}

  /**
   * Reads an update and guards it.
   *
   * @param text in SPARQL 1.1 Update; well-known prefixes need not be declared
   * @param isOwn whether the graph of an IRI may be written
   * @throws BadQueryException when it cannot be parsed, writes elsewhere or reaches beyond the data
   */
  public static UpdateRequest of(String text, Predicate<String> isOwn) {
    UpdateRequest guarded = new UpdateRequest();
    for (Update update : parse(text)) {
      guarded.add(guarded(update, isOwn));
    }
    return guarded;
  }

  private static UpdateRequest parse(String text) {
    UpdateRequest request = new UpdateRequest();
    request.setPrefixMapping(Prefixes.wellKnown());
    try {
      UpdateFactory.parse(request, text, BASE);
    } catch (QueryException e) {
      throw new BadQueryException(
          "the update is not sound: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    } catch (StackOverflowError e) {
      throw new BadQueryException("the update is nested too deeply");
    }
    return request;
  }

  private static Update guarded(Update update, Predicate<String> isOwn) {
    if (update instanceof UpdateDataInsert insert) {
      check(insert.getQuads(), isOwn);
    } else if (update instanceof UpdateDataDelete delete) {
      check(delete.getQuads(), isOwn);
    } else if (update instanceof UpdateDeleteWhere delete) {
      check(delete.getQuads(), isOwn);
    } else if (update instanceof UpdateCreate create) {
      check(create.getGraph(), isOwn);
    } else if (update instanceof UpdateClear || update instanceof UpdateDrop) {
      check(((UpdateDropClear) update).getTarget(), isOwn);
    } else if (update instanceof UpdateModify modify) {
      return guarded(modify, isOwn);
    } else {
      throw new BadQueryException(
          "there are INSERT, DELETE, CREATE, CLEAR and DROP; nothing is loaded, copied or moved");
    }
    return update;
  }

  private static Update guarded(UpdateModify modify, Predicate<String> isOwn) {
    List<Quad> written = new ArrayList<>(modify.getInsertQuads());
    written.addAll(modify.getDeleteQuads());
    for (Quad quad : written) {
      Node graph = quad.isDefaultGraph() ? modify.getWithIRI() : quad.getGraph();
      check(graph == null ? Quad.defaultGraphIRI : graph, isOwn);
    }
    if (!modify.getUsing().isEmpty() || !modify.getUsingNamed().isEmpty()) {
      throw new BadQueryException("USING is refused: name graphs by GRAPH in the pattern");
    }
    UpdateModify guarded = new UpdateModify();
    if (modify.getWithIRI() != null) {
      guarded.setWithIRI(modify.getWithIRI());
    }
    guarded.setHasInsertClause(modify.hasInsertClause());
    guarded.setHasDeleteClause(modify.hasDeleteClause());
    modify.getInsertQuads().forEach(guarded.getInsertAcc()::addQuad);
    modify.getDeleteQuads().forEach(guarded.getDeleteAcc()::addQuad);
    guarded.setElement(guarded(modify.getWherePattern()));
    return guarded;
  }

  private static Element guarded(Element pattern) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(pattern);
    QueryGuard.check(query);
    return GuardedQuery.of(query).getQueryPattern();
  }

  private static void check(List<Quad> quads, Predicate<String> isOwn) {
    quads.forEach(quad -> check(quad.getGraph(), isOwn));
  }

  private static void check(Target target, Predicate<String> isOwn) {
    if (!target.isOneNamedGraph()) {
      throw new BadQueryException("only a graph of one's own can be cleared or dropped: name it");
    }
    check(target.getGraph(), isOwn);
  }

  private static void check(Node graph, Predicate<String> isOwn) {
    if (!graph.isURI() || Quad.isDefaultGraph(graph) || !isOwn.test(graph.getURI())) {
      throw new BadQueryException(
          "updates write into named graphs of one's own, by their IRIs; %s is none"
              .formatted(
                  Quad.isDefaultGraph(graph) ? "the default graph" : "<%s>".formatted(graph)));
    }
  }
}
