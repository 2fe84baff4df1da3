package org.sciloom.rdf;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * Writes the texts of a paper, and of their sentences those that are evidence of a link or a
 * result.
 *
 * @param names the paper's IRIs
 */
record TextTriples(PaperIris names) {

  void addTo(Statements statements, PaperFacts facts) {
    for (Section section : Section.values()) {
      addSection(statements, section);
    }
    Stream.concat(
            facts.links().stream().map(ConceptLink::evidence),
            facts.results().stream().map(Result::evidence))
        .distinct()
        .forEach(sentence -> addSentence(statements, sentence));
  }

  private void addSection(Statements statements, Section section) {
    Node text = names.section(section);
    statements.add(text, RDF.Nodes.type, Sl.SECTION);
    statements.add(text, Sl.PAPER_OF, names.paper());
    statements.addText(text, Nif.IS_STRING, names.source().text(section));
  }

  private void addSentence(Statements statements, Sentence sentence) {
    Node node = names.sentence(sentence);
    statements.add(node, RDF.Nodes.type, Sl.SENTENCE);
    addPlace(statements, node, sentence.section(), sentence.span());
  }

  /** Adds where a node stands: its section, and its offsets in code points. */
  void addPlace(Statements statements, Node node, Section section, Span span) {
    Span points = names.codePoints(section, span);
    statements.add(node, Nif.REFERENCE_CONTEXT, names.section(section));
    statements.add(node, Nif.BEGIN_INDEX, Literals.offset(points.begin()));
    statements.add(node, Nif.END_INDEX, Literals.offset(points.end()));
  }
}
