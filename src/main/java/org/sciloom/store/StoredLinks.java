package org.sciloom.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.concept.LinkFilter;
import org.sciloom.concept.LinkTable;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.Sl;

/**
 * The plain links of a graph as a table for counting, and what its numbers stand for. Immutable and
 * thread-safe.
 *
 * @param papers the papers, in the order of their IRIs
 * @param concepts the concepts, in the order of their IRIs
 * @param table the links between them
 */
public record StoredLinks(List<Node> papers, List<Node> concepts, LinkTable table) {

  public StoredLinks {
    papers = List.copyOf(papers);
    concepts = List.copyOf(concepts);
  }

  /**
   * Reads the links between those papers and concepts that are wanted, within a transaction of the
   * caller's. Takes some 200 bytes of memory for each paper and concept, and 20 for each link.
   */
  public static StoredLinks of(Graph graph, Predicate<Node> owned, LinkFilter filter) {
    return new Reading(graph, owned).links(filter);
  }

  private static final class Reading {

    private final Graph graph;
    private final List<Node> papers;
    private final List<Node> concepts;
    private final Map<Node, Integer> paperNumbers;
    private final Map<Node, Integer> conceptNumbers;
    private final LinkTable.Builder table;

    Reading(Graph graph, Predicate<Node> owned) {
      this.graph = graph;
      this.papers = instances(Sl.PAPER, owned);
      this.concepts = instances(Sl.CONCEPT, owned);
      this.paperNumbers = numbers(papers);
      this.conceptNumbers = numbers(concepts);
      this.table = new LinkTable.Builder(papers.size(), concepts.size());
    }

    StoredLinks links(LinkFilter filter) {
      for (ConceptType type : ConceptType.values()) {
        addType(type);
      }
      addYears();
      for (LinkType link : LinkType.values()) {
        if (filter.links().contains(link)) {
          addLinks(link, filter);
        }
      }
      return new StoredLinks(papers, concepts, table.build());
    }

    private void addType(ConceptType type) {
      forEach(
          Node.ANY,
          RDF.Nodes.type,
          Sl.classOf(type),
          triple -> {
            Integer concept = conceptNumbers.get(triple.getSubject());
            if (concept != null) {
              table.type(concept, type);
            }
          });
    }

    private void addYears() {
      forEach(
          Node.ANY,
          Fabio.HAS_PUBLICATION_YEAR,
          Node.ANY,
          triple -> {
            Integer paper = paperNumbers.get(triple.getSubject());
            if (paper != null) {
              table.year(paper, Integer.parseInt(triple.getObject().getLiteralLexicalForm()));
            }
          });
    }

    private void addLinks(LinkType link, LinkFilter filter) {
      forEach(
          Node.ANY,
          Sl.propertyOf(link),
          Node.ANY,
          triple -> {
            Integer paper = paperNumbers.get(triple.getSubject());
            Integer concept = conceptNumbers.get(triple.getObject());
            if (paper != null
                && concept != null
                && filter.takesYear(table.yearOf(paper))
                && filter.takesConcept(table.typeOf(concept))) {
              table.link(paper, concept, link);
            }
          });
    }

    private List<Node> instances(Node type, Predicate<Node> owned) {
      return graph
          .find(Node.ANY, RDF.Nodes.type, type)
          .mapWith(Triple::getSubject)
          .filterKeep(owned)
          .toList()
          .stream()
          .sorted(Comparator.comparing(Node::getURI))
          .toList();
    }

    private void forEach(Node subject, Node predicate, Node object, Consumer<Triple> sink) {
      ExtendedIterator<Triple> triples = graph.find(subject, predicate, object);
      try {
        triples.forEach(sink);
      } finally {
        triples.close();
      }
    }

    private static Map<Node, Integer> numbers(List<Node> nodes) {
      Map<Node, Integer> numbers = new HashMap<>();
      for (int i = 0; i < nodes.size(); i++) {
        numbers.put(nodes.get(i), i);
      }
      return numbers;
    }
  }
}
