package org.sciloom.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.PaperGraph;
import org.sciloom.rdf.Sl;

/** Writes or removes papers, and derives what follows from them. For one transaction. */
final class BatchWriter {

  private final Graph graph;
  private final IdentityLedger ledger;
  private final ConceptTable concepts;
  private final GraphEdit edit;
  private final ConceptSurroundings surroundings;
  private final ConceptClaims claims = new ConceptClaims();
  private final Map<Node, Set<Triple>> shared = new HashMap<>();
  private int papersAdded;
  private int papersReplaced;
  private int papersRemoved;
  private int papersUnchanged;

  BatchWriter(DatasetGraph dataset, GraphEdit edit, ConceptTable concepts) {
    this.graph = dataset.getDefaultGraph();
    this.ledger = new IdentityLedger(dataset);
    this.concepts = concepts;
    this.edit = edit;
    this.surroundings = new ConceptSurroundings(graph, ledger, edit);
  }

  Change write(Batch batch) {
    batch.papers().forEach(this::writePaper);
    Storable.of(batch.shared()).forEach(this::share);
    return derived();
  }

  Change remove(Collection<Node> papers) {
    papers.forEach(this::removePaper);
    return derived();
  }

  private void writePaper(PaperGraph paper) {
    if (graph.contains(paper.paper(), Sl.CONTENT_HASH, Literals.code(paper.contentHash()))) {
      papersUnchanged++;
      return;
    }
    Set<Triple> stored = new StoredTriples(graph).of(paper.paper());
    Set<Triple> wanted = ownTriples(paper);
    if (stored.isEmpty()) {
      papersAdded++;
    } else {
      papersReplaced++;
    }
    replace(stored, wanted);
    ledger.putNames(paper.paper(), paper.names().toLine());
  }

  private void removePaper(Node paper) {
    Set<Triple> stored = new StoredTriples(graph).of(paper);
    if (!stored.isEmpty()) {
      papersRemoved++;
      surroundings.removeDefinitionsOf(paper);
      replace(stored, Set.of());
      ledger.remove(paper);
    }
  }

  private void replace(Set<Triple> stored, Set<Triple> wanted) {
    edit.replace(stored, wanted);
    claims.count(stored, -1);
    claims.count(wanted, 1);
  }

  private Set<Triple> ownTriples(PaperGraph paper) {
    Set<Triple> own = Storable.of(paper.triples());
    List<Triple> foreign = own.stream().filter(triple -> !paper.owns(triple.getSubject())).toList();
    foreign.forEach(own::remove);
    foreign.forEach(this::share);
    return own;
  }

  private void share(Triple triple) {
    shared.computeIfAbsent(triple.getSubject(), subject -> new HashSet<>()).add(triple);
  }

  /** Brings concepts and shared nodes in step with the papers. */
  private Change derived() {
    claims.byConcept().forEach(this::derive);
    while (storeReferenced()) {
      // each round can make the nodes wanted to which the nodes of the last round point
    }
    edit.removeReleased();
    return new Change(
        papersAdded, papersReplaced, papersRemoved, papersUnchanged, edit.added(), edit.removed());
  }

  private void derive(Node concept, ConceptTally change) {
    ConceptTally tally = concepts.changed(graph, concept, change);
    Set<Triple> stored = new HashSet<>(graph.find(concept, Node.ANY, Node.ANY).toList());
    stored.removeIf(triple -> !ConceptTriples.PREDICATES.contains(triple.getPredicate()));
    edit.replace(stored, ConceptTriples.of(concept, tally));
    if (tally.links() > 0) {
      surroundings.revive(concept);
    } else {
      surroundings.remove(concept);
    }
    ledger.touch(concept);
  }

  private boolean storeReferenced() {
    List<Node> referenced = shared.keySet().stream().filter(edit::isReferenced).toList();
    for (Node node : referenced) {
      edit.replaceSubject(node, shared.getOrDefault(node, Set.of()));
      shared.remove(node);
    }
    return !referenced.isEmpty();
  }
}
