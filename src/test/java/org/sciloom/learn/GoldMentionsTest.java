package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

class GoldMentionsTest {

  @Test
  void everyOccurrenceOnWordBordersIsOne() {
    assertEquals(
        List.of("Loom@0", "Loom@14", "Loom@20"),
        found("Loom, Looms, (Loom) Loom.", method("Loom", "Loom")));
  }

  @Test
  void theLongestSurfaceWins() {
    assertEquals(
        List.of("Loom Net@0", "Loom@13"),
        found("Loom Net and Loom", method("Loom", "Loom"), method("Loom Net", "Loom Net")));
  }

  @Test
  void aSurfaceOfTwoConceptsIsOfTheFirst() {
    GoldPaper gold =
        GoldPapers.paper("T", "A", method("first", "Loom"), method("second", "Loom", " "));
    assertEquals("first", GoldMentions.in("Loom", gold).get(0).concept().name());
  }

  @Test
  void signsInASurfaceAreNoPattern() {
    assertEquals(List.of("C++@3"), found("C, C++, C#", method("C++", "C++")));
  }

  private static List<String> found(String text, GoldConcept... concepts) {
    return GoldMentions.in(text, GoldPapers.paper("T", "A", concepts)).stream()
        .map(each -> each.span().of(text) + "@" + each.span().begin())
        .toList();
  }

  private static GoldConcept method(String name, String... surfaces) {
    return GoldPapers.concept(name, ConceptType.METHOD, LinkType.USES, surfaces);
  }
}
