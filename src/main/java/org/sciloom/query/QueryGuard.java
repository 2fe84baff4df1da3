package org.sciloom.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * Refuses what would reach beyond the data: other endpoints ({@code SERVICE}), other graphs ({@code
 * FROM}), and functions that load Java classes or scripts. Of functions that are named by an IRI,
 * only the casts of XML Schema and the functions of XPath pass, since ARQ's own can sleep, print
 * and read settings.
 */
public final class QueryGuard {

  private static final List<String> FUNCTIONS =
      List.of(XSD.getURI(), "http://www.w3.org/2005/xpath-functions");

  private static final String TEXT_SEARCH = "http://jena.apache.org/text#query";

  private QueryGuard() {}

  /**
   * Checks a query.
   *
   * @throws BadQueryException when it is not one of the four forms of SPARQL 1.1, or reaches beyond
   *     the data
   */
  public static void check(Query query) {
    check(query, Set.of());
  }

  /**
   * Checks a query that may choose among named graphs.
   *
   * @param graphs the IRIs of the graphs
   * @throws BadQueryException as {@link #check(Query)}
   */
  public static void check(Query query, Set<String> graphs) {
    if (!(query.isSelectType()
        || query.isAskType()
        || query.isConstructType()
        || query.isDescribeType())) {
      throw new BadQueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE are accepted");
    }
    checkGraphs(query.getGraphURIs(), graphs);
    checkGraphs(query.getNamedGraphURIs(), graphs);
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new PatternCheck(), new ExpressionCheck());
    }
  }

  /**
   * Checks that graphs which a query chooses are here: none is fetched from elsewhere.
   *
   * @throws BadQueryException when one is not
   */
  public static void checkGraphs(List<String> chosen, Set<String> graphs) {
    for (String graph : chosen) {
      if (!graphs.contains(graph)) {
        throw new BadQueryException(
            "FROM <%s> is refused: graphs are not fetched; %s"
                .formatted(
                    graph,
                    graphs.isEmpty()
                        ? "the data are one graph, leave it out"
                        : "here are " + String.join(", ", new TreeSet<>(graphs))));
      }
    }
  }

  private static void checkFunction(String iri) {
    if (FUNCTIONS.stream().noneMatch(iri::startsWith)) {
      throw new BadQueryException(
          "the function <%s> is refused; there are those of SPARQL 1.1, the casts of XML Schema and the functions of XPath"
              .formatted(iri));
    }
  }

  private static final class PatternCheck extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw new BadQueryException("SERVICE is refused: only the data of this store are asked");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        checkPredicate(triple.getPredicate());
      }
    }

    // Jena's walker passes by what a query is sorted, aggregated and unfolded by.
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        aggregate.visit(new ExpressionCheck());
        ExprList expressions = aggregate.getAggregator().getExprList();
        // COUNT(*) has none.
        if (expressions != null) {
          expressions.forEach(this::walk);
        }
      }
    }

    @Override
    public void visit(OpUnfold unfold) {
      walk(unfold.getExpr());
    }

    private void walk(Expr expression) {
      Walker.walk(expression, this, new ExpressionCheck());
    }

    private static void checkPredicate(Node predicate) {
      // A predicate with such an IRI would be taken for the name of a Java class to run; of ARQ's
      // own property functions some tell of the machine, and none is needed but text search.
      if (predicate.isURI() && isFunction(predicate.getURI())) {
        throw new BadQueryException("the property <%s> is refused".formatted(predicate.getURI()));
      }
    }
  }

  private static boolean isFunction(String iri) {
    return iri.startsWith("java:")
        || (PropertyFunctionRegistry.get().isRegistered(iri) && !iri.equals(TEXT_SEARCH));
  }

  private static final class ExpressionCheck extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function named) {
        checkFunction(named.getFunctionIRI());
      } else if (function instanceof E_Call) {
        throw new BadQueryException("CALL is refused: it names functions only when it is run");
      }
    }

    @Override
    public void visit(ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        checkFunction(custom.getIRI());
      }
    }
  }
}
