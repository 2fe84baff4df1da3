package org.sciloom.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.concept.CoOccurrences;
import org.sciloom.concept.CoOccurrences.CoOccurrence;
import org.sciloom.concept.LinkTable;
import org.sciloom.paper.ConceptType;
import org.sciloom.store.GraphStore;
import org.sciloom.store.StoredLinks;

/**
 * Writes the graph as a network. Streams nodes and edges; holds the links as numbers, some 20 bytes
 * each. Nodes and edges come in the order of their IRIs, so the same graph gives the same bytes.
 * Nodes without an edge are left out. Each export sees one state of the store. Thread-safe.
 *
 * @param store what to export
 */
public record NetworkExporter(GraphStore store) {

  private static final String PAPER = "Paper";
  private static final String TOGETHER = "with";

  /**
   * How much was written.
   *
   * @param nodes how many nodes the network has
   * @param edges how many edges the network has
   */
  public record Size(long nodes, long edges) {}

  /**
   * Writes to a stream, flushes it, and leaves it open.
   *
   * @throws IOException when the stream cannot be written
   */
  public Size write(
      NetworkKind kind, NetworkSelection selection, NetworkFormat format, OutputStream out)
      throws IOException {
    try {
      Size size =
          store.read(
              dataset ->
                  new Network(dataset.getDefaultGraph(), selection)
                      .write(kind, format.writer(out)));
      out.flush();
      return size;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Network {

    private final Graph graph;
    private final NetworkSelection selection;
    private final StoredLinks links;
    private final LinkTable table;

    Network(Graph graph, NetworkSelection selection) {
      this.graph = graph;
      this.selection = selection;
      this.links = StoredLinks.of(graph, node -> true, selection.links());
      this.table = links.table();
    }

    Size write(NetworkKind kind, NetworkWriter writer) {
      writer.begin(kind);
      Size size = kind == NetworkKind.CO_OCCURRENCE ? together(writer) : papers(writer);
      writer.end();
      return size;
    }

    private Size together(NetworkWriter writer) {
      BitSet joined = new BitSet();
      forEachPair(
          (one, pair) -> {
            joined.set(one);
            joined.set(pair.other());
          });
      joined.stream().forEach(concept -> writer.node(conceptNode(concept)));
      AtomicLong edges = new AtomicLong();
      forEachPair(
          (one, pair) -> {
            edges.incrementAndGet();
            writer.edge(new NetworkEdge(id(one), id(pair.other()), pair.papers(), TOGETHER));
          });
      return new Size(joined.cardinality(), edges.get());
    }

    private void forEachPair(PairSink sink) {
      CoOccurrences coOccurrences = new CoOccurrences(table);
      for (int concept = 0; concept < table.concepts(); concept++) {
        if (isWanted(concept)) {
          for (CoOccurrence pair : coOccurrences.of(concept)) {
            if (pair.other() > concept
                && pair.papers() >= selection.leastTogether()
                && isWanted(pair.other())) {
              sink.take(concept, pair);
            }
          }
        }
      }
    }

    private Size papers(NetworkWriter writer) {
      BitSet linked = new BitSet();
      BitSet concepts = new BitSet();
      forEachLink(
          link -> {
            linked.set(link.paper());
            concepts.set(link.concept());
          });
      linked.stream().forEach(paper -> writer.node(paperNode(paper)));
      concepts.stream().forEach(concept -> writer.node(conceptNode(concept)));
      AtomicLong edges = new AtomicLong();
      forEachLink(
          link -> {
            edges.incrementAndGet();
            writer.edge(
                new NetworkEdge("p" + link.paper(), id(link.concept()), 1, link.type().term()));
          });
      return new Size((long) linked.cardinality() + concepts.cardinality(), edges.get());
    }

    private void forEachLink(Consumer<LinkTable.Link> sink) {
      for (int concept = 0; concept < table.concepts(); concept++) {
        if (isWanted(concept)) {
          table.linksOf(concept).forEach(sink);
        }
      }
    }

    private boolean isWanted(int concept) {
      return table.papersOf(concept) >= Math.max(1, selection.leastPapers());
    }

    private NetworkNode conceptNode(int concept) {
      Node node = links.concepts().get(concept);
      return new NetworkNode(
          id(concept),
          text(node, SKOS.prefLabel.asNode()),
          table.typeOf(concept).map(ConceptType::term).orElse(""),
          node.getURI(),
          table.papersOf(concept),
          OptionalInt.empty());
    }

    private NetworkNode paperNode(int paper) {
      Node node = links.papers().get(paper);
      return new NetworkNode(
          "p" + paper,
          text(node, DCTerms.title.asNode()),
          PAPER,
          node.getURI(),
          1,
          table.yearOf(paper));
    }

    private String text(Node subject, Node predicate) {
      List<Triple> found = graph.find(subject, predicate, Node.ANY).toList();
      return found.isEmpty() ? "" : found.get(0).getObject().getLiteralLexicalForm();
    }

    private static String id(int concept) {
      return "c" + concept;
    }
  }

  /** Takes a concept and one that stands together with it. */
  @FunctionalInterface
  private interface PairSink {
    void take(int concept, CoOccurrence pair);
  }
}
