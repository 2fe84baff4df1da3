package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.testing.ScorePy;
import org.sciloom.testing.Shipped;

/** Units of public sets, in their own labels and in ours. */
class UnitEvaluationTest {

  private static final String UNITS =
      """
      {"id":"u1","doc":"d1","source":"a","text":"Loom - 1 beats ThreadSet .","entities":[\
      {"start":0,"end":8,"type":"Method","sourceType":"TOOL"},\
      {"start":15,"end":24,"type":"Dataset","sourceType":"DATA"}]}
      {"id":"u2","doc":"d1","source":"b","text":"We like old cloth .","entities":[\
      {"start":8,"end":17,"type":"Other","sourceType":"TERM"}],"overlapsTrain":["loomset"]}
      """;

  @TempDir Path folder;

  @Test
  void aSpanIsStrictlyRightWithItsBordersAndLabelAndElseByOverlap() throws IOException {
    PublicGold unit = units(UNITS).units().get(0);
    JudgedUnit judged =
        new JudgedUnit(
            unit,
            List.of(span(0, 8, "TOOL"), span(15, 24, "DATA")),
            List.of(span(0, 8, "DATA"), span(15, 26, "DATA"), span(9, 14, "TOOL")));
    Map<String, Score> figures = UnitFigures.of(judged);
    assertEquals(new Score(0, 3, 2), figures.get("strict"));
    assertEquals(new Score(1, 3, 2), figures.get("strict, any label"));
    assertEquals(new Score(1, 3, 2), figures.get("overlap"));
    assertEquals(new Score(1, 2, 1), figures.get("overlap DATA"));
    assertEquals(new Score(0, 1, 1), figures.get("overlap TOOL"));
    assertEquals(new Score(2, 3, 2), figures.get("overlap, any label"));
    assertEquals(new Score(0, 3, 2), figures.get("strict, source a"));
  }

  @Test
  void eachSpanIsPairedOnceTheSameOnesFirst() throws IOException {
    JudgedUnit judged =
        new JudgedUnit(
            units(UNITS).units().get(0),
            List.of(span(0, 8, "TOOL"), span(0, 4, "TOOL")),
            List.of(span(0, 4, "TOOL"), span(0, 4, "TOOL")));
    assertEquals(
        List.of(new JudgedUnit.Pair(span(0, 4, "TOOL"), span(0, 4, "TOOL"))),
        judged.pairs(LabelledSpan::overlaps));
  }

  @Test
  void aNativeModelGetsTheUnitsOfADocumentTogether() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    SpanLabeller labeller =
        document -> {
          sizes.add(document.size());
          return List.of(
              List.of(span(0, 8, "TOOL"), new LabelledSpan(new Span(9, 14), "TOOL", 0.2)),
              List.of(span(8, 17, "TERM")));
        };
    UnitEvaluation evaluation = UnitEvaluation.inNativeLabels(units(UNITS), labeller, 0.5);
    assertEquals(List.of(2), sizes);
    assertEquals(
        "[1.0,0.6666666666666666,0.8]", evaluation.json(List.of()).get("strict").toString());
  }

  @Test
  void unitsThatRepeatTrainingUnitsAreCountedWithAndWithout() throws IOException {
    UnitEvaluation evaluation =
        UnitEvaluation.inNativeLabels(units(UNITS), document -> List.of(List.of(), List.of()), 0);
    List<String> counts =
        evaluation.text(List.of()).lines().filter(line -> line.startsWith("units")).toList();
    assertEquals(
        List.of(
            "units 2, in native labels: gold 3, predicted 0",
            "units that overlap no train units 1, in native labels: gold 2, predicted 0"),
        counts);
    assertEquals(1, evaluation.json(List.of()).at("/withoutOverlap/units").intValue());
  }

  @Test
  void anExtractorIsScoredInOurTypesOnTheUnitsOwnText() throws IOException {
    UnitEvaluation evaluation =
        UnitEvaluation.inOurTypes(units(UNITS), paper -> facts(paper, "Loom-1", "ThreadSet"));
    List<String> lines = evaluation.text(List.of()).lines().toList();
    assertEquals("units 2, in our types: gold 2, predicted 2", lines.get(0));
    // the extractor takes ThreadSet for a benchmark, which public sets do not tell from a dataset
    assertEquals("[1.0,1.0,1.0]", evaluation.json(List.of()).get("strict").toString());
    assertTrue(evaluation.errors().isEmpty());
  }

  @Test
  void predictionsOfAFileAreScoredByTheIdsOfTheUnits() throws IOException {
    Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), firstLine(UNITS));
    UnitEvaluation evaluation = UnitEvaluation.ofPredictions(units(UNITS), predicted);
    assertEquals(
        "[1.0,0.6666666666666666,0.8]", evaluation.json(List.of()).get("strict").toString());
    assertEquals(
        "{\"file\":\"%s\",\"id\":\"u2\",\"error\":\"missed\",\"name\":\"old cloth\","
                .formatted(folder.resolve("units.jsonl"))
            + "\"surface\":\"old cloth\",\"goldType\":\"TERM\",\"type\":null,\"goldLink\":null,"
            + "\"link\":null,\"confidence\":null,\"sentence\":\"We like old cloth .\"}",
        evaluation.errors().get(0).toString());
  }

  @Test
  void mistakesAreMissedInventedMistypedOrMisplaced() throws IOException {
    SpanLabeller labeller =
        document ->
            List.of(
                List.of(span(0, 8, "DATA"), span(15, 26, "DATA"), span(9, 14, "TOOL")), List.of());
    List<String> errors =
        UnitEvaluation.inNativeLabels(units(UNITS), labeller, 0).errors().stream()
            .map(e -> e.get("error").textValue() + " " + e.get("surface").textValue())
            .toList();
    assertEquals(
        List.of("mistyped Loom - 1", "misplaced ThreadSet .", "invented beats", "missed old cloth"),
        errors);
  }

  @Test
  void theShippedExtractorIsScoredOnAPublicSet() throws IOException {
    Path file = ScorePy.shared("gold/kg4s-astro/dev.jsonl");
    GoldFile.Units gold = assertInstanceOf(GoldFile.Units.class, GoldFile.read(file));
    UnitEvaluation evaluation = UnitEvaluation.inOurTypes(gold, Shipped.pipeline()::factsOf);
    var json = evaluation.json(List.of());
    assertEquals(17, json.get("units").intValue());
    double strict = json.at("/strict/2").doubleValue();
    assertTrue(strict > 0 && strict < json.at("/overlap/2").doubleValue(), json.toString());
  }

  private static LabelledSpan span(int begin, int end, String label) {
    return LabelledSpan.of(new Span(begin, end), label);
  }

  private GoldFile.Units units(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("units.jsonl"), lines);
    return assertInstanceOf(GoldFile.Units.class, GoldFile.read(file));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  /** The names as benchmarks when they end in Set, else as methods. */
  private static PaperFacts facts(Paper paper, String... names) {
    String text = paper.abstractText();
    Sentence sentence = new Sentence(Section.ABSTRACT, new Span(0, text.length()));
    List<ConceptLink> links = new ArrayList<>();
    for (String name : names) {
      int at = text.indexOf(name);
      if (at >= 0) {
        ConceptType type = name.endsWith("Set") ? ConceptType.BENCHMARK : ConceptType.METHOD;
        Span span = new Span(at, at + name.length());
        Mention mention = new Mention(Section.ABSTRACT, span, name, type, 0.9, "test");
        PaperConcept concept = new PaperConcept(new ConceptKey(name), name, type, List.of(mention));
        links.add(new ConceptLink(concept, LinkType.USES, sentence, 0.9, "test"));
      }
    }
    return new PaperFacts(paper, List.of(sentence), links, List.of(), List.of());
  }
}
