package org.sciloom.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.sciloom.rdf.PaperGraph;

/**
 * What is written in one transaction: some thousand papers make a good one, since the store grows
 * with every transaction.
 *
 * @param papers the graphs of papers; where one stands twice, the later replaces the earlier
 * @param shared triples of nodes that papers share and that do not follow from the links, such as
 *     the concept scheme; stored as long as something stored points to their subject. Triples in a
 *     paper's graph that the paper does not own are treated alike
 */
public record Batch(List<PaperGraph> papers, Set<Triple> shared) {

  public Batch {
    papers = List.copyOf(papers);
    shared = Set.copyOf(shared);
  }

  /** How many triples it holds, at most. */
  long size() {
    return shared.size() + papers.stream().mapToLong(paper -> paper.triples().size()).sum();
  }
}
