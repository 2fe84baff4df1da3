package org.sciloom.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperRecordsTest {

  private static final Span SPAN = new Span(2, 5);

  @ParameterizedTest
  @CsvSource({"0, 2, false", "0, 3, true", "4, 9, true", "5, 9, false", "3, 4, true"})
  void spansOverlapWhereTheyShareACharacter(int begin, int end, boolean overlaps) {
    assertEquals(overlaps, SPAN.overlaps(new Span(begin, end)));
    assertEquals(overlaps, new Span(begin, end).overlaps(SPAN));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "3, 2"})
  void anEmptySpanIsRefused(int begin, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(begin, end));
  }

  @Test
  void spansStandInOrderTheLongerFirst() {
    Span longer = new Span(2, 9);
    Span later = new Span(3, 4);
    assertEquals(List.of(longer, SPAN, later), Stream.of(later, SPAN, longer).sorted().toList());
  }

  @Test
  void aMentionFillsItsSpanWithAConfidence() {
    assertThrows(IllegalArgumentException.class, () -> mention("four", 0.5));
    assertThrows(IllegalArgumentException.class, () -> mention("abc", 1.1));
    assertThrows(IllegalArgumentException.class, () -> mention("abc", Double.NaN));
    assertTrue(new Sentence(Section.TITLE, new Span(0, 5)).holds(mention("abc", 1)));
    assertFalse(new Sentence(Section.ABSTRACT, new Span(0, 5)).holds(mention("abc", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "INTRODUCES, METHOD DATASET BENCHMARK TASK METRIC",
    "EVALUATES_ON, DATASET BENCHMARK",
    "COMPARES_WITH, METHOD",
    "ADDRESSES, TASK",
    "REPORTS, METRIC",
    "USES, METHOD DATASET BENCHMARK",
    "MENTIONS, METHOD DATASET BENCHMARK TASK METRIC",
  })
  void aLinkGoesWithTheTypesOfTheGuide(LinkType link, String types) {
    List<ConceptType> allowed = Stream.of(types.split(" ", -1)).map(ConceptType::valueOf).toList();
    assertEquals(allowed, Stream.of(ConceptType.values()).filter(link::allows).toList());
  }

  @Test
  void aLinkThatDoesNotGoWithTheTypeIsRefused() {
    PaperConcept concept =
        new PaperConcept(
            new ConceptKey("abc"), "abc", ConceptType.METHOD, List.of(mention("abc", 1)));
    Sentence evidence = new Sentence(Section.TITLE, SPAN);
    var exception =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ConceptLink(concept, LinkType.ADDRESSES, evidence, 1, "test"));
    assertEquals("addresses does not link to a Method: abc", exception.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void linkTypesAreFoundByTheirTerms(LinkType type) {
    assertEquals(type, LinkType.findTerm(type.term()).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void conceptTypesAreFoundByTheirTerms(ConceptType type) {
    assertEquals(type, ConceptType.findTerm(type.term()).orElseThrow());
  }

  private static Mention mention(String surface, double confidence) {
    return new Mention(Section.TITLE, SPAN, surface, ConceptType.METHOD, confidence, "test");
  }
}
