package org.sciloom.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Finds paths from one concept to another over concepts that share papers. A step costs 1, and the
 * more the less the two have to do with each other (by Salton's cosine of their papers), and the
 * more papers they have: a way through a hub says little. After each path the concepts on it cost
 * more, so that the next goes another way.
 *
 * @see <a href="https://doi.org/10.1002/asi.20130">Leydesdorff (2005), on the cosine of Salton for
 *     co-occurrences</a>
 */
final class ConceptPaths {

  /** What each earlier path through a concept adds to each of its steps. */
  private static final double USED = 2.5;

  /** What each concept of a step costs for the logarithm of the number of its papers. */
  private static final double HUB = 0.5;

  /** A path of one step cannot go another way: it counts once. */
  private static final int TRIES_FOR_EACH = 3;

  private final CoOccurrenceGraph graph;

  ConceptPaths(CoOccurrenceGraph graph) {
    this.graph = graph;
  }

  /**
   * The best different paths, best first; none where the two are not connected.
   *
   * @param most how many paths at most
   * @param mostSteps how many steps a path has at most
   */
  List<List<Node>> between(Node from, Node to, int most, int mostSteps) {
    Graph<Node, DefaultWeightedEdge> plain = graph.graph();
    if (from.equals(to) || !plain.containsVertex(from) || !plain.containsVertex(to)) {
      return List.of();
    }
    Map<Node, Integer> used = new HashMap<>();
    Set<DefaultWeightedEdge> direct = new HashSet<>();
    List<List<Node>> paths = new ArrayList<>();
    for (int tries = 0; paths.size() < most && tries < most * TRIES_FOR_EACH; tries++) {
      Optional<List<Node>> path = shortest(from, to, used, direct);
      if (path.isEmpty()) {
        break;
      }
      List<Node> found = path.get();
      List<Node> between = found.subList(1, found.size() - 1);
      between.forEach(node -> used.merge(node, 1, Integer::sum));
      if (between.isEmpty()) {
        direct.add(plain.getEdge(from, to));
      }
      if (found.size() - 1 <= mostSteps && !paths.contains(found)) {
        paths.add(found);
      }
    }
    return paths;
  }

  private Optional<List<Node>> shortest(
      Node from, Node to, Map<Node, Integer> used, Set<DefaultWeightedEdge> left) {
    Graph<Node, DefaultWeightedEdge> plain = graph.graph();
    Graph<Node, DefaultWeightedEdge> weighted =
        new AsWeightedGraph<>(plain, edge -> cost(plain, edge, used, left), false, false);
    return Optional.ofNullable(new BidirectionalDijkstraShortestPath<>(weighted).getPath(from, to))
        .filter(path -> path.getWeight() < Double.POSITIVE_INFINITY)
        .map(GraphPath::getVertexList);
  }

  private double cost(
      Graph<Node, DefaultWeightedEdge> plain,
      DefaultWeightedEdge edge,
      Map<Node, Integer> used,
      Set<DefaultWeightedEdge> left) {
    if (left.contains(edge)) {
      return Double.POSITIVE_INFINITY;
    }
    Node one = plain.getEdgeSource(edge);
    Node other = plain.getEdgeTarget(edge);
    double papers = (double) graph.papersOf(one) * graph.papersOf(other);
    double cosine = plain.getEdgeWeight(edge) / Math.sqrt(papers);
    int times = used.getOrDefault(one, 0) + used.getOrDefault(other, 0);
    return 1 - Math.log(Math.min(1, cosine)) + HUB * Math.log(papers) + USED * times;
  }
}
