package org.sciloom.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.rdf.Sl;

/** Finds stored papers by what people call them. For one read transaction. */
public final class PaperNaming {

  private final Graph graph;

  private PaperNaming(Graph graph) {
    this.graph = graph;
  }

  /** Finds papers in the dataset. */
  public static PaperNaming of(DatasetGraph dataset) {
    return new PaperNaming(dataset.getDefaultGraph());
  }

  /**
   * The IRIs of the papers, each named by identifier, arXiv number, DOI, title or IRI.
   *
   * @throws BadQueryException when one of them is not stored; the message says which
   */
  public List<Node> all(List<String> names) {
    PaperLookup lookup = new PaperLookup(graph);
    return names.stream().map(name -> stored(lookup.find(name), name)).toList();
  }

  private Node stored(Node paper, String name) {
    if (!graph.contains(paper, Sl.CONTENT_HASH, Node.ANY)) {
      throw new BadQueryException("no paper '%s' is stored".formatted(name));
    }
    return paper;
  }
}
