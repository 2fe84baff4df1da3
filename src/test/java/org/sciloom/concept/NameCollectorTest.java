package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Sentence;
import org.sciloom.testing.Extractions;

/** What a paper says of names, on small texts. */
class NameCollectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We test looms such as warpers and weavers.|warper<loom weaver<loom",
        "Looms, including warpers, weavers and spinners, turn.|spinner<loom warper<loom weaver<loom",
        "We use looms (e.g., warpers).|warper<loom",
        "Warpers and other looms are old.|warper<loom",
        "Warpers, a variant of looms, are fast.|warper<loom",
        "Warpers are a kind of looms.|warper<loom",
        "Looms and warpers are old.|",
        "Looms beat warpers such as they are.|"
      })
  void kindsAreWhatTheTextCallsSo(String text, String kinds) {
    assertEquals(kinds == null ? "" : kinds, kinds(names(text, LinkType.USES)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We introduce Weaver, a machine that weaves.",
        "Weaver is a machine that weaves.",
        "Weaver (WVR) is the first machine that weaves.",
        "We propose a machine that weaves by itself, called Weaver."
      })
  void theSentenceThatSaysWhatAnIntroducedConceptIsDefinesIt(String text) {
    assertEquals(text, use(names(text, LinkType.INTRODUCES)).definition());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We introduce Weaver and weave cloth.",
        "Weaver weaves a cloth.",
        "We introduce Silk Weaver, a machine that weaves."
      })
  void otherSentencesDefineNothing(String text) {
    assertEquals("", use(names(text, LinkType.INTRODUCES)).definition());
  }

  @Test
  void whatIsOnlyUsedIsNotDefined() {
    String text = "Weaver is a machine that weaves.";
    assertEquals("", use(names(text, LinkType.USES)).definition());
    assertEquals(false, use(names(text, LinkType.USES)).introduced());
  }

  @Test
  void theWordsOfTheTextAreItsCompany() {
    TextContext one = names("Weaver weaves cloth.", LinkType.USES).context();
    TextContext same = names("Weaver weaves clothes and cloth.", LinkType.USES).context();
    assertTrue(one.stream().allMatch(word -> same.stream().anyMatch(other -> other == word)));
  }

  private static PaperNames.Use use(PaperNames names) {
    return names.uses().stream()
        .filter(use -> use.key().equals("weaver"))
        .findFirst()
        .orElseThrow();
  }

  private static String kinds(PaperNames names) {
    return String.join(
        " ", names.kinds().stream().map(kind -> kind.narrower() + "<" + kind.broader()).toList());
  }

  /** The names in a text of one sentence, where every concept is linked in the given way. */
  private static PaperNames names(String text, LinkType type) {
    Map<String, ConceptType> types = new TreeMap<>();
    for (String name :
        List.of("looms", "Looms", "warpers", "Warpers", "weavers", "spinners", "Weaver")) {
      types.put(name, ConceptType.METHOD);
    }
    Extractions extractions = Extractions.of(text, types);
    Extraction extraction = extractions.extraction();
    List<ConceptLink> links = new ArrayList<>();
    for (PaperConcept concept :
        new KeyedConceptResolver().resolve(extractions.paper(), extraction)) {
      Sentence sentence =
          extraction.sentences().stream()
              .filter(each -> each.holds(concept.mentions().get(0)))
              .findFirst()
              .orElseThrow();
      links.add(new ConceptLink(concept, type, sentence, 0.9, "test"));
    }
    return NameCollector.namesOf(
        new PaperFacts(extractions.paper(), extraction.sentences(), links, List.of(), List.of()));
  }
}
