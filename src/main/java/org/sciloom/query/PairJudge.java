package org.sciloom.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.query.NamePair.Judgement;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Literals;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Sl;

/**
 * Tells from the graph how the concepts of two names are to each other.
 *
 * @param graph the graph; to be read within a transaction
 */
public record PairJudge(Graph graph) {

  /** What the graph says; nothing when a name is no mention in its paper. */
  public Optional<Judgement> judge(NamePair pair) {
    Optional<Node> left = concept(pair.left(), pair.leftPaper());
    Optional<Node> right = concept(pair.right(), pair.rightPaper());
    return left.flatMap(one -> right.map(other -> judge(one, other)));
  }

  private Judgement judge(Node one, Node other) {
    if (one.equals(other)) {
      return Judgement.SAME;
    } else if (isAbove(one, other)) {
      return Judgement.BROADER;
    }
    return isAbove(other, one) ? Judgement.NARROWER : Judgement.DIFFERENT;
  }

  private boolean isAbove(Node broad, Node narrow) {
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(narrow));
    while (!open.isEmpty()) {
      for (Triple up : graph.find(open.pop(), SKOS.broader.asNode(), Node.ANY).toList()) {
        if (seen.add(up.getObject())) {
          open.push(up.getObject());
        }
      }
    }
    return seen.contains(broad);
  }

  /** The concept that the name names in the paper. */
  private Optional<Node> concept(String name, String paperId) {
    for (Triple paper :
        graph.find(Node.ANY, DCTerms.identifier.asNode(), Literals.code(paperId)).toList()) {
      for (Triple section : graph.find(Node.ANY, Sl.PAPER_OF, paper.getSubject()).toList()) {
        Optional<Node> found = conceptIn(section.getSubject(), name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Node> conceptIn(Node section, String name) {
    return graph.find(Node.ANY, Nif.REFERENCE_CONTEXT, section).toList().stream()
        .map(Triple::getSubject)
        .filter(place -> graph.contains(place, Nif.ANCHOR_OF, Literals.text(name)))
        .flatMap(place -> graph.find(place, ItsRdf.TA_IDENT_REF, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .findFirst();
  }
}
