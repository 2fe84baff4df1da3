package org.sciloom.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/** Reads off links and mentions what they claim of concepts. */
final class ConceptClaims {

  private final Map<Node, ConceptTally> tallies = new LinkedHashMap<>();

  /**
   * Counts all claims in the triples of one paper.
   *
   * @param times 1 to add them, -1 to take them away
   */
  void count(Collection<Triple> paper, int times) {
    Map<Node, ConceptTally> byNode = new HashMap<>();
    Set<Node> linked = new HashSet<>();
    for (Triple triple : paper) {
      if (triple.getPredicate().equals(Sl.LINKED_CONCEPT)) {
        ConceptTally tally = tallyOf(triple.getObject());
        tally.addLink(linked.add(triple.getObject()) ? times : 0);
        byNode.put(triple.getSubject(), tally);
      } else if (triple.getPredicate().equals(ItsRdf.TA_IDENT_REF)) {
        byNode.put(triple.getSubject(), tallyOf(triple.getObject()));
      }
    }
    for (Triple triple : paper) {
      ConceptTally tally = byNode.get(triple.getSubject());
      if (tally != null) {
        count(tally, triple, times);
      }
    }
  }

  /** What was counted, by concept. */
  Map<Node, ConceptTally> byConcept() {
    return tallies;
  }

  /** Adds what one stored link claims of its concept, but does not count its paper. */
  static void countLink(Graph graph, Node link, ConceptTally tally) {
    count(graph, link, Sl.CONCEPT_TYPE, tally);
    count(graph, link, Sl.CONCEPT_NAME, tally);
  }

  /** Adds what one stored mention claims of its concept. */
  static void countMention(Graph graph, Node mention, ConceptTally tally) {
    count(graph, mention, Nif.ANCHOR_OF, tally);
  }

  private static void count(Graph graph, Node subject, Node predicate, ConceptTally tally) {
    graph.find(subject, predicate, Node.ANY).toList().forEach(triple -> count(tally, triple, 1));
  }

  private static void count(ConceptTally tally, Triple claim, int times) {
    Node predicate = claim.getPredicate();
    if (predicate.equals(Sl.CONCEPT_TYPE)) {
      tally.addType(claim.getObject(), times);
    } else if (predicate.equals(Sl.CONCEPT_NAME)) {
      tally.addName(claim.getObject().getLiteralLexicalForm(), times);
    } else if (predicate.equals(Nif.ANCHOR_OF)) {
      tally.addSurface(claim.getObject().getLiteralLexicalForm(), times);
    }
  }

  private ConceptTally tallyOf(Node concept) {
    return tallies.computeIfAbsent(concept, absent -> new ConceptTally());
  }
}
