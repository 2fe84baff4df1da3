package org.sciloom.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.PaperConcept;
import org.sciloom.testing.Extractions;
import org.sciloom.testing.Texts;

class ClassifyingLinkerTest {

  private static final NameCounts NO_NAMES =
      NameCounts.read(new BufferedReader(new StringReader("")));

  @Test
  void theEvidenceIsTheSentenceWhoseCueSpeaksForTheLink() {
    ConceptLink link = link("introduces", "Loom", "Looms are old. Loom works. We propose Loom.");
    assertEquals(LinkType.INTRODUCES, link.type());
    assertEquals("cue:propose", link.extractor());
    assertEquals("We propose Loom.", evidence(link, "Looms are old. Loom works. We propose Loom."));
  }

  @Test
  void withoutACueTheFirstSentenceOfTheAbstractIsTheEvidence() {
    ConceptLink link = link("comparesWith", "On Loom", "It is old. Loom works. Loom runs.");
    assertEquals("linear", link.extractor());
    assertEquals("Loom works.", evidence(link, "It is old. Loom works. Loom runs."));
  }

  @Test
  void aConceptOfTheTitleAloneHasTheTitleAsEvidence() {
    ConceptLink link = link("comparesWith", "On Loom", "It works.");
    assertEquals("linear", link.extractor());
    assertEquals("On Loom", evidence(link, "On Loom"));
  }

  @Test
  void whatIsNotLikelyIntroducedHasAnotherLink() {
    ConceptLink link = link("reports", "-", "Loom works.");
    assertNotEquals(LinkType.INTRODUCES, link.type(), "all links of a method are as likely");
  }

  @Test
  void whatThePaperPresentsInSoManyWordsIsIntroducedHoweverWellKnown() {
    ConceptLink link = link("uses", "-", "It is old. This paper introduces the Loom, a loom.");
    assertEquals(LinkType.INTRODUCES, link.type());
    assertEquals(LinkType.USES, link("uses", "-", "We introduce a net of Loom kind.").type());
  }

  @Test
  void theConfidenceIsThatOfTheLinkTimesThatOfTheConcept() {
    ConceptLink link = link("comparesWith", "-", "It beats Loom.");
    assertEquals(0.75, link.concept().confidence());
    assertEquals(0.75, link.confidence(), 0.01);
  }

  /** A link by a model that knows one feature, for the given link. */
  private static ConceptLink link(String term, String title, String abstractText) {
    Extractions text =
        new Extractions(Texts.paper(title, abstractText), Map.of("Loom", ConceptType.METHOD));
    Extraction extraction = text.extraction();
    PaperConcept concept =
        new PaperConcept(new ConceptKey("loom"), "Loom", ConceptType.METHOD, extraction.mentions());
    LinkModel model = LinkModelTest.model("always:\t" + term + "\t9");
    return new ClassifyingLinker(model, NO_NAMES)
        .link(text.paper(), extraction, List.of(concept))
        .get(0);
  }

  private static String evidence(ConceptLink link, String text) {
    return link.evidence().span().of(text);
  }
}
