package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;

class RecurrenceExtractorTest {

  @Test
  void aSurfaceFoundOnceIsFoundWhereverItStands() {
    TokenizedText text = Tokens.of("Loom", "Loom weaves. The Loom (Loom) is not a Loomer.");
    assertEquals(
        List.of("Loom@6 Method", "Loom@23 Method", "Loom@29 Method"), further(text, "Loom"));
  }

  @Test
  void theLongestSurfaceWins() {
    TokenizedText text = Tokens.of("T", "Loom and Loom Net. Again Loom Net.");
    assertEquals(List.of("Loom Net@28 Method"), further(text, "Loom", "Loom Net"));
  }

  @Test
  void addressesAndOtherCasesAreLeftAlone() {
    TokenizedText text = Tokens.of("T", "Loom is at https://example.org/Loom and no loom.");
    assertEquals(List.of(), further(text, "Loom"));
  }

  @Test
  void wordBordersHoldForOtherScriptsAndDigits() {
    TokenizedText text = Tokens.of("T", "T5 and T51, \u00E9T5, T5_x, C++ and (C++).");
    assertEquals(List.of("C++@35 Method"), further(text, "T5", "C++"));
  }

  private static List<String> further(TokenizedText text, String... surfaces) {
    List<Found> before = Tokens.found(text, ConceptType.METHOD, surfaces);
    return Tokens.shown(text, new RecurrenceExtractor().extract(text, before));
  }
}
