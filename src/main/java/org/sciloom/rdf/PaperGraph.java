package org.sciloom.rdf;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.sciloom.concept.PaperNames;

/**
 * What one paper yields, as triples. Their subjects are the paper and nodes below it, and two nodes
 * that papers share: the extraction run and its agent, which are the same in all graphs of one run.
 *
 * @param paper the paper's IRI
 * @param contentHash SHA-256 in hexadecimal digits over the sorted N-Triples lines of all other
 *     triples: the same on every machine, in whatever order the triples were made
 * @param triples all triples, that of the content hash included; no blank nodes; unmodifiable, in
 *     the order in which they were given: a store that gets those of a subject one after the other
 *     writes and reads faster
 * @param names what the paper says of the names of concepts, for identity across papers
 */
public record PaperGraph(Node paper, String contentHash, Set<Triple> triples, PaperNames names) {

  public PaperGraph {
    triples = Collections.unmodifiableSet(new LinkedHashSet<>(triples));
  }

  /** A graph whose paper names no concept. */
  public PaperGraph(Node paper, String contentHash, Set<Triple> triples) {
    this(paper, contentHash, triples, PaperNames.none());
  }

  /** Whether the node is the paper or lies below it, so that it goes when the paper goes. */
  public boolean owns(Node node) {
    return node.equals(paper) || (node.isURI() && node.getURI().startsWith(paper.getURI() + "/"));
  }
}
