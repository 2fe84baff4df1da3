package org.sciloom.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.paper.Amount;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;

/**
 * Writes the numbers that a paper reports. A name that is also a concept of the paper leads to the
 * concept, too.
 *
 * @param names the paper's IRIs
 * @param links the paper's links, for their concepts
 */
record ResultTriples(PaperIris names, List<ConceptLink> links) {

  void addTo(Statements statements, List<Result> results) {
    for (int i = 0; i < results.size(); i++) {
      addResult(statements, names.result(i + 1), results.get(i));
    }
  }

  private void addResult(Statements statements, Node node, Result result) {
    statements.add(node, RDF.Nodes.type, Sl.RESULT);
    statements.add(node, Sl.PAPER_OF, names.paper());
    addNamed(statements, node, result.metric(), Sl.METRIC_NAME, Sl.RESULT_METRIC);
    addNamed(statements, node, result.on(), Sl.ON_NAME, Sl.RESULT_ON);
    addNamed(statements, node, result.method(), Sl.METHOD_NAME, Sl.RESULT_METHOD);
    addNamed(statements, node, result.comparand(), Sl.COMPARAND_NAME, Sl.COMPARAND);
    statements.addCode(node, Sl.VALUE_TEXT, result.valueText());
    addAmount(statements, node, result.amount());
    statements.addCode(node, Sl.DIRECTION, result.direction().term());
    statements.addCode(node, Sl.KIND, result.kind().term());
    new TextTriples(names).addPlace(statements, node, Section.ABSTRACT, result.span());
    statements.add(node, Sl.EVIDENCE, names.sentence(result.evidence()));
    statements.add(node, ItsRdf.TA_CONFIDENCE, Literals.confidence(result.confidence()));
  }

  /** What says nothing more than the value is left out. */
  private static void addAmount(Statements statements, Node node, Amount amount) {
    statements.add(node, Sl.VALUE, Literals.number(amount.value()));
    statements.addCode(node, Sl.UNIT, amount.unit());
    if (amount.high() != amount.value()) {
      statements.add(node, Sl.HIGH_VALUE, Literals.number(amount.high()));
    }
    if (amount.margin() != 0) {
      statements.add(node, Sl.MARGIN, Literals.number(amount.margin()));
    }
    if (amount.bound() != Amount.Bound.EXACT) {
      statements.addCode(node, Sl.BOUND, amount.bound().term());
    }
  }

  private void addNamed(Statements statements, Node node, String name, Node nameTerm, Node term) {
    statements.addText(node, nameTerm, name);
    links.stream()
        .map(ConceptLink::concept)
        .filter(concept -> isNamed(concept, name))
        .findFirst()
        .ifPresent(concept -> statements.add(node, term, names.concept(concept.key())));
  }

  private static boolean isNamed(PaperConcept concept, String name) {
    return Stream.concat(Stream.of(concept.name()), concept.surfaces().stream())
        .anyMatch(name::equalsIgnoreCase);
  }
}
