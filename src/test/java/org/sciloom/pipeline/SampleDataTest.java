package org.sciloom.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.paper.Result;
import org.sciloom.read.PaperInput;
import org.sciloom.read.ReadOptions;
import org.sciloom.read.Reading;
import org.sciloom.testing.Shipped;

/** The sample papers: what they are, and what comes out of them. */
class SampleDataTest {

  private static final List<Reading> readings =
      PaperInput.of(
              List.of("data/sample/papers.jsonl"),
              InputStream.nullInputStream(),
              new ReadOptions("jsonl", 0))
          .readings()
          .toList();
  private static final Map<String, PaperFacts> facts = facts();

  @Test
  void everyRecordIsRead() {
    assertEquals(List.of(), readings.stream().filter(Reading.Rejected.class::isInstance).toList());
    assertTrue(papers().size() >= 60, () -> papers().size() + " papers");
  }

  @Test
  void idsAndTitlesAreUnique() {
    assertEquals(papers().size(), papers().stream().map(Paper::id).distinct().count());
    assertEquals(papers().size(), papers().stream().map(Paper::title).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperIsWellDescribed(Paper paper) {
    int words = paper.abstractText().split("\\s+", -1).length;
    assertTrue(words >= 80 && words <= 150, () -> words + " words");
    assertFalse(paper.id().scheme() == PaperId.Scheme.TITLE, "no DOI and no arXiv id");
    assertFalse(paper.details().authors().isEmpty(), "no authors");
    assertTrue(paper.details().date().year() > 1990, "no year");
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperIsLinkedToConcepts(Paper paper) {
    assertFalse(facts(paper.title()).links().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theConceptsThatAResultNamesAreOfTheRightType(Paper paper) {
    PaperFacts yielded = facts(paper.title());
    for (Result result : yielded.results()) {
      assertTypes(yielded, result.metric(), EnumSet.of(ConceptType.METRIC));
      assertTypes(yielded, result.method(), EnumSet.of(ConceptType.METHOD));
      assertTypes(yielded, result.on(), EnumSet.of(ConceptType.DATASET, ConceptType.BENCHMARK));
    }
  }

  /** A result may name what is no concept of the paper, such as a metric that it merely reports. */
  private static void assertTypes(PaperFacts facts, String name, Set<ConceptType> types) {
    facts.links().stream()
        .map(ConceptLink::concept)
        .filter(concept -> concept.surfaces().contains(name))
        .forEach(concept -> assertTrue(types.contains(concept.type()), concept::toString));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attention Is All You Need | Transformer | Method introduces",
        "Attention Is All You Need | BLEU score | Metric reports",
        "BERT: | BERT | Method introduces",
        "BERT: | GLUE | Benchmark evaluatesOn",
        "BERT: | Transformer | Method uses",
        "RoBERTa: | BERT | Method comparesWith",
        "RoBERTa: | GLUE | Benchmark evaluatesOn",
        "ImageNet: | ImageNet | Dataset introduces",
        "Very Deep Convolutional | ImageNet | Dataset evaluatesOn",
        "Deep Residual Learning | ImageNet | Dataset uses", // "are trained on the ImageNet dataset"
        "An Image is Worth | ImageNet | Dataset evaluatesOn",
        "GLUE: | GLUE | Benchmark introduces",
        "LoRA: | GLUE | Benchmark evaluatesOn",
        "BLEU: | BLEU | Metric introduces",
        "Longformer: | RoBERTa | Method comparesWith",
      })
  void landmarksAreWhatTheyAre(String title, String surface, String typeAndLink) {
    ConceptLink link =
        facts(title).links().stream()
            .filter(each -> each.concept().surfaces().contains(surface))
            .findFirst()
            .orElseThrow();
    assertEquals(typeAndLink, link.concept().type().term() + " " + link.type().term());
  }

  @ParameterizedTest
  @CsvSource({
    "Transformer, Method",
    "BERT, Method",
    "ImageNet, Dataset",
    "GLUE, Benchmark",
    "BLEU, Metric"
  })
  void landmarksHaveOneTypeInAllPapers(String surface, String type) {
    Map<String, Integer> types = new TreeMap<>();
    facts.values().stream()
        .flatMap(each -> each.links().stream())
        .filter(link -> link.concept().surfaces().contains(surface))
        .forEach(link -> types.merge(link.concept().type().term(), 1, Integer::sum));
    assertEquals(List.of(type), List.copyOf(types.keySet()));
    assertTrue(types.getOrDefault(type, 0) >= 3, types::toString);
  }

  static List<Paper> papers() {
    return readings.stream()
        .filter(Reading.Of.class::isInstance)
        .map(reading -> ((Reading.Of) reading).paper())
        .toList();
  }

  private static Map<String, PaperFacts> facts() {
    Map<String, PaperFacts> facts = new TreeMap<>();
    papers().forEach(paper -> facts.put(paper.title(), Shipped.pipeline().factsOf(paper)));
    return facts;
  }

  private static PaperFacts facts(String title) {
    return facts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(title))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
