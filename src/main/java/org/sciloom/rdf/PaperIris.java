package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * The IRIs of one paper, from values whose offsets are UTF-16 code units. Here, and only here,
 * offsets become Unicode code points.
 *
 * @param iris makes the IRIs
 * @param source the paper
 */
record PaperIris(Iris iris, Paper source) {

  Node paper() {
    return iris.paper(source.id());
  }

  Node author(int position) {
    return iris.author(source.id(), position);
  }

  Node section(Section section) {
    return iris.section(source.id(), section);
  }

  Node sentence(Sentence sentence) {
    Span points = codePoints(sentence.section(), sentence.span());
    return iris.sentence(source.id(), sentence.section(), points.begin(), points.end());
  }

  Node mention(Mention mention, ConceptKey key) {
    Span points = codePoints(mention.section(), mention.span());
    return iris.mention(source.id(), mention.section(), points.begin(), points.end(), key);
  }

  Node link(ConceptKey key) {
    return iris.link(source.id(), key);
  }

  Node result(int number) {
    return iris.result(source.id(), number);
  }

  Node concept(ConceptKey key) {
    return iris.concept(key);
  }

  /**
   * The span in Unicode code points, end-exclusive.
   *
   * @throws IndexOutOfBoundsException when the span reaches beyond the section's text
   */
  Span codePoints(Section section, Span span) {
    String text = source.text(section);
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
