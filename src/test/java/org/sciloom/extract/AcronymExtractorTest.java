package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;

class AcronymExtractorTest {

  private static final TokenizedText text =
      Tokens.of("T", "A foo bar network (FBN) solves foo bar weaving (FBW).");

  @Test
  void anAcronymIsAddedToItsFullForm() {
    assertEquals(List.of("FBN@22 Method"), added(ConceptType.METHOD, "foo bar network"));
  }

  @Test
  void aFullFormIsAddedToItsAcronym() {
    assertEquals(List.of("foo bar weaving@34 Task"), added(ConceptType.TASK, "FBW"));
  }

  @Test
  void aFullFormThatTookAnotherWordInCounts() {
    assertEquals(List.of("FBN@22 Method"), added(ConceptType.METHOD, "A foo bar network"));
  }

  @Test
  void nothingIsAddedWhereBothOrNoneAreKnown() {
    assertEquals(List.of(), added(ConceptType.TASK, "FBW", "foo bar weaving"));
    assertEquals(List.of(), added(ConceptType.TASK, "solves"));
  }

  private static List<String> added(ConceptType type, String... surfaces) {
    List<Found> before = Tokens.found(text, type, surfaces);
    return Tokens.shown(text, new AcronymExtractor().extract(text, before));
  }
}
