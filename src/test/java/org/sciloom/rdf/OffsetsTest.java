package org.sciloom.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.Section;
import org.sciloom.paper.Span;

/** Offsets are UTF-16 code units in Java and Unicode code points in RDF. */
class OffsetsTest {

  private final PaperIris names = new PaperIris(SamplePapers.IRIS, SamplePapers.astral().paper());

  @Test
  void characterOfTwoCodeUnitsIsOneCodePoint() {
    String text = names.source().abstractText();
    assertEquals(
        new Span(4, 9),
        names.codePoints(Section.ABSTRACT, SamplePapers.span(text, "\uD835\uDCAA-Net")));
    assertEquals(
        new Span(20, 23), names.codePoints(Section.ABSTRACT, SamplePapers.span(text, "C++")));
  }

  @Test
  void surfaceIsTheTextAtItsCodePoints() {
    PaperGraph graph = SamplePapers.graphOf(SamplePapers.astral());
    int[] text = names.source().abstractText().codePoints().toArray();
    int mentions = 0;
    for (Triple triple : graph.triples()) {
      if (triple.getPredicate().equals(Nif.ANCHOR_OF)) {
        Node mention = triple.getSubject();
        int begin = number(graph, mention, Nif.BEGIN_INDEX);
        int length = number(graph, mention, Nif.END_INDEX) - begin;
        assertEquals(triple.getObject().getLiteralLexicalForm(), new String(text, begin, length));
        assertTrue(
            mention.getURI().contains("/abstract-%d-".formatted(begin)),
            () -> mention.getURI().toLowerCase(Locale.ROOT));
        mentions++;
      }
    }
    assertEquals(3, mentions);
  }

  private static int number(PaperGraph graph, Node subject, Node predicate) {
    return graph.triples().stream()
        .filter(triple -> triple.getSubject().equals(subject))
        .filter(triple -> triple.getPredicate().equals(predicate))
        .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElseThrow();
  }
}
