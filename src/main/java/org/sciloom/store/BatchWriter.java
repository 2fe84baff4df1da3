package org.sciloom.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private final DatasetGraph dataset;
  private final Graph graph;
  private final IdentityLedger ledger;
  private final ConceptTable concepts;
  private final GraphEdit edit;
  private final ConceptSurroundings surroundings;
  private final StoredClaims storedClaims;
  private final ConceptClaims claims = new ConceptClaims();
  private final Map<Node, Set<Triple>> shared = new HashMap<>();
  private int papersAdded;
  private int papersReplaced;
  private int papersRemoved;
  private int papersUnchanged;

  BatchWriter(DatasetGraph dataset, GraphEdit edit, ConceptTable concepts) {
    this.dataset = dataset;
    this.graph = dataset.getDefaultGraph();
    this.ledger = new IdentityLedger(dataset);
    this.concepts = concepts;
    this.storedClaims = new StoredClaims(dataset);
    this.edit = edit;
    this.surroundings = new ConceptSurroundings(graph, ledger, edit);
  }

  Change write(Batch batch) {
    List<Replacement> replacements = replacements(batch);
    try (TripleIndexes indexes = new TripleIndexes(dataset)) {
      replacements.forEach(replacement -> write(replacement, indexes));
    }
    Storable.of(batch.shared()).forEach(this::share);
    return derived();
  }

  Change remove(Collection<Node> papers) {
    papers.forEach(this::removePaper);
    return derived();
  }

  /** The papers that are another than the stored one. */
  private List<Replacement> replacements(Batch batch) {
    Map<Node, PaperGraph> papers = new LinkedHashMap<>();
    batch.papers().forEach(paper -> papers.put(paper.paper(), paper));
    List<Replacement> replacements = new ArrayList<>();
    for (PaperGraph paper : papers.values()) {
      if (graph.contains(paper.paper(), Sl.CONTENT_HASH, Literals.code(paper.contentHash()))) {
        papersUnchanged++;
      } else {
        replacements.add(new Replacement(paper, new StoredTriples(graph).of(paper.paper())));
      }
    }
    return replacements;
  }

  private void write(Replacement replacement, TripleIndexes indexes) {
    PaperGraph paper = replacement.paper();
    Set<Triple> stored = replacement.stored();
    Set<Triple> wanted = ownTriples(paper);
    if (stored.isEmpty()) {
      papersAdded++;
    } else {
      papersReplaced++;
    }
    edit.replace(stored, wanted, indexes);
    count(stored, wanted);
    ledger.putNames(paper.paper(), paper.names().toLine());
  }

  private void removePaper(Node paper) {
    Set<Triple> stored = new StoredTriples(graph).of(paper);
    if (!stored.isEmpty()) {
      papersRemoved++;
      surroundings.removeDefinitionsOf(paper);
      edit.replace(stored, Set.of());
      count(stored, Set.of());
      ledger.remove(paper);
    }
  }

  private void count(Set<Triple> stored, Set<Triple> wanted) {
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
    deriveConcepts();
    while (storeReferenced()) {
      // each round can make the nodes wanted to which the nodes of the last round point
    }
    edit.removeReleased();
    ledger.reopen();
    return new Change(
        papersAdded, papersReplaced, papersRemoved, papersUnchanged, edit.added(), edit.removed());
  }

  private void deriveConcepts() {
    List<Derivation> derivations = new ArrayList<>();
    claims.byConcept().forEach((concept, change) -> derivations.add(derivation(concept, change)));
    try (TripleIndexes indexes = new TripleIndexes(dataset)) {
      for (Derivation derived : derivations) {
        Set<Triple> wanted = ConceptTriples.of(derived.concept(), derived.tally());
        edit.replace(derived.stored(), wanted, indexes);
        ledger.touch(derived.concept());
      }
    }
    for (Derivation derived : derivations) {
      if (derived.tally().links() > 0) {
        surroundings.revive(derived.concept());
      } else {
        surroundings.remove(derived.concept());
      }
    }
  }

  private Derivation derivation(Node concept, ConceptTally change) {
    ConceptTally tally = concepts.changed(storedClaims, concept, change);
    Set<Triple> stored = new HashSet<>(graph.find(concept, Node.ANY, Node.ANY).toList());
    stored.removeIf(triple -> !ConceptTriples.PREDICATES.contains(triple.getPredicate()));
    return new Derivation(concept, stored, tally);
  }

  private boolean storeReferenced() {
    List<Node> referenced = shared.keySet().stream().filter(edit::isReferenced).toList();
    for (Node node : referenced) {
      edit.replaceSubject(node, shared.getOrDefault(node, Set.of()));
      shared.remove(node);
    }
    return !referenced.isEmpty();
  }

  /** A paper, and what is stored of it. */
  private record Replacement(PaperGraph paper, Set<Triple> stored) {}

  /** A concept, what is stored of it, and what papers now say of it. */
  private record Derivation(Node concept, Set<Triple> stored, ConceptTally tally) {}
}
