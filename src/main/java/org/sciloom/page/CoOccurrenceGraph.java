package org.sciloom.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.sciloom.rdf.Sl;

/**
 * Which concepts share papers, as the store counted them: held in memory, since a search for paths
 * goes everywhere. Not changed once it is read; safe for threads that read.
 *
 * @param graph the concepts, and between two the number of papers that they share
 * @param papers of each concept
 */
record CoOccurrenceGraph(Graph<Node, DefaultWeightedEdge> graph, Map<Node, Integer> papers) {

  /** Reads all counted pairs. To be called within a transaction. */
  static CoOccurrenceGraph of(DatasetGraph dataset) {
    Graph<Node, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Map<Node, Pair> pairs = new HashMap<>();
    read(dataset, Sl.OTHER_CONCEPT, pairs);
    read(dataset, Sl.ABOUT, pairs);
    read(dataset, Sl.PAPER_COUNT, pairs);
    pairs.values().stream().filter(Pair::isWhole).forEach(pair -> pair.addTo(graph));
    Map<Node, Integer> papers = new HashMap<>();
    for (Node concept : graph.vertexSet()) {
      Iterator<Triple> counts = dataset.getDefaultGraph().find(concept, Sl.PAPER_COUNT, Node.ANY);
      counts.forEachRemaining(count -> papers.put(concept, number(count.getObject())));
    }
    return new CoOccurrenceGraph(graph, papers);
  }

  /** The number of papers of a concept, at least 1. */
  int papersOf(Node concept) {
    return Math.max(1, papers.getOrDefault(concept, 1));
  }

  private static void read(DatasetGraph dataset, Node property, Map<Node, Pair> pairs) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
    try {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        Pair pair = pairs.get(quad.getSubject());
        if (property.equals(Sl.OTHER_CONCEPT)) {
          pairs.put(quad.getSubject(), new Pair(quad.getObject()));
        } else if (pair != null && property.equals(Sl.ABOUT)) {
          pair.one = quad.getObject();
        } else if (pair != null) {
          pair.shared = number(quad.getObject());
        }
      }
    } finally {
      Iter.close(quads);
    }
  }

  private static int number(Node count) {
    return count.isLiteral() && count.getLiteralValue() instanceof Number number
        ? number.intValue()
        : 0;
  }

  /** A pair while it is read. */
  private static final class Pair {
    private final Node other;
    private Node one = Node.ANY;
    private int shared;

    Pair(Node other) {
      this.other = other;
    }

    boolean isWhole() {
      return one.isURI() && shared > 0 && !one.equals(other);
    }

    void addTo(Graph<Node, DefaultWeightedEdge> graph) {
      graph.addVertex(one);
      graph.addVertex(other);
      DefaultWeightedEdge edge = graph.addEdge(one, other);
      if (edge != null) {
        graph.setEdgeWeight(edge, shared);
      }
    }
  }
}
