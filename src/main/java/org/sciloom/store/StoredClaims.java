package org.sciloom.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/**
 * What stored links and mentions claim of concepts. Counts by the numbers that the store gives to
 * nodes, since a concept may have ten thousand links and mentions and few names: only what was
 * counted is read as text. For one transaction.
 */
final class StoredClaims {

  private final NodeTupleTable triples;
  private final NodeTable nodes;

  StoredClaims(DatasetGraph dataset) {
    this.triples = TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
    this.nodes = triples.getNodeTable();
  }

  /** Whether the node is stored as a concept. */
  boolean isConcept(Node node) {
    return triples.find(id(node), id(RDF.Nodes.type), id(Sl.CONCEPT)).hasNext();
  }

  /** All that the stored links and mentions claim of the concept. */
  ConceptTally of(Node concept) {
    Count count = new Count();
    forEachSubject(Sl.LINKED_CONCEPT, concept, link -> forEachTriple(link, count::addOfLink));
    forEachSubject(
        ItsRdf.TA_IDENT_REF, concept, mention -> forEachTriple(mention, count::addOfMention));
    return count.tally();
  }

  private void forEachSubject(Node predicate, Node object, Consumer<NodeId> sink) {
    Iterator<Tuple<NodeId>> found = triples.find(NodeId.NodeIdAny, id(predicate), id(object));
    found.forEachRemaining(tuple -> sink.accept(tuple.get(0)));
  }

  private void forEachTriple(NodeId subject, BiConsumer<NodeId, NodeId> sink) {
    Iterator<Tuple<NodeId>> found = triples.find(subject, NodeId.NodeIdAny, NodeId.NodeIdAny);
    found.forEachRemaining(tuple -> sink.accept(tuple.get(1), tuple.get(2)));
  }

  private NodeId id(Node node) {
    return nodes.getNodeIdForNode(node);
  }

  private String text(NodeId literal) {
    return nodes.getNodeForNodeId(literal).getLiteralLexicalForm();
  }

  /** What the triples of links and mentions say, given predicate and object of each. */
  private final class Count {

    private final NodeId conceptType = id(Sl.CONCEPT_TYPE);
    private final NodeId conceptName = id(Sl.CONCEPT_NAME);
    private final NodeId paperOf = id(Sl.PAPER_OF);
    private final NodeId anchorOf = id(Nif.ANCHOR_OF);
    private final Counts<NodeId> types = new Counts<>();
    private final Counts<NodeId> names = new Counts<>();
    private final Counts<NodeId> surfaces = new Counts<>();
    private final Set<NodeId> papers = new HashSet<>();

    void addOfLink(NodeId predicate, NodeId object) {
      if (predicate.equals(conceptType)) {
        types.add(object, 1);
      } else if (predicate.equals(conceptName)) {
        names.add(object, 1);
      } else if (predicate.equals(paperOf)) {
        papers.add(object);
      }
    }

    void addOfMention(NodeId predicate, NodeId object) {
      if (predicate.equals(anchorOf)) {
        surfaces.add(object, 1);
      }
    }

    ConceptTally tally() {
      ConceptTally tally = new ConceptTally();
      tally.addLink(papers.size());
      types.things().forEach(type -> tally.addType(nodes.getNodeForNodeId(type), types.of(type)));
      names.things().forEach(name -> tally.addName(text(name), names.of(name)));
      surfaces.things().forEach(surface -> tally.addSurface(text(surface), surfaces.of(surface)));
      return tally;
    }
  }
}
