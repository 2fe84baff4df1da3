package org.sciloom.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.sciloom.store.GraphStore;

/**
 * A query as it is run: with functions that stay within bounds, and without a look at what the
 * store keeps for itself.
 */
public final class GuardedQuery {

  static {
    // Jena asks this one registry, whatever the context of a query says.
    DescribeHandlerRegistry.get().clear();
    DescribeHandlerRegistry.get().add(Description::new);
  }

  private GuardedQuery() {}

  /** The query as it is run; what it is made from stays as it is. */
  public static Query of(Query query) {
    return query.getQueryPattern() == null
        ? query.cloneQuery()
        : QueryTransformOps.transform(query, new LedgerHiding(), new BoundedFunctions());
  }

  /** Leaves the ledger out of the graphs that a variable goes through. */
  private static final class LedgerHiding extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementNamedGraph pattern, Node graph, Element inner) {
      if (!Var.isVar(graph)) {
        if (GraphStore.isLedger(graph)) {
          throw new BadQueryException("no graph <%s> is here".formatted(graph));
        }
        return super.transform(pattern, graph, inner);
      }
      ElementGroup group = new ElementGroup();
      group.addElement(new ElementNamedGraph(graph, inner));
      group.addElement(
          new ElementFilter(
              new E_NotEquals(
                  new ExprVar(Var.alloc(graph)), NodeValue.makeNode(GraphStore.ledger()))));
      return group;
    }
  }
}
