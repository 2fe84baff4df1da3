package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.testing.Texts;

class PatternResultFinderTest {

  private static final Map<String, ConceptType> NAMES =
      Map.of(
          "LoomNet", ConceptType.METHOD,
          "GPT-4", ConceptType.METHOD,
          "WeaveBench", ConceptType.BENCHMARK,
          "F1", ConceptType.METRIC,
          "accuracy", ConceptType.METRIC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoomNet achieves an accuracy of 91.2% on WeaveBench."
            + " | accuracy 91.2% [%] on WeaveBench by LoomNet absolute",
        "LoomNet improves accuracy by 4.6%. | accuracy 4.6% [%] on  by LoomNet improvement",
        "LoomNet gains 3.1 points in F1. | F1 3.1 points [points] on  by LoomNet improvement",
        "It yields a 2.6x speedup. |  2.6x [x] on  by  improvement",
        "It yields a 12% higher accuracy. | accuracy 12% [%] on  by  improvement",
        "It reaches an F1 of 78.4. | F1 78.4 [] on  by  absolute",
        "It reaches an F1 of 1,078. | F1 1,078 [] on  by  absolute",
      })
  void aNumberIsReadWithWhatStandsAroundIt(String sentence, String result) {
    assertEquals(List.of(result == null ? "" : result), results(sentence));
  }

  @Test
  void fromOneValueToAnotherAreTwoScores() {
    assertEquals(
        List.of(
            "accuracy 61.3% [%] on  by LoomNet absolute",
            "accuracy 70.1% [%] on  by LoomNet absolute"),
        results("LoomNet raises the accuracy from 61.3% to 70.1%."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-4 outperforms LoomNet.",
        "LoomNet achieves more with 12 layers.",
        "It was trained on 10,000 documents in 2019 and improves much.",
        "About 40% of all looms are old.",
        "See ResNet-50 and 3D-Loom improve.",
      })
  void numbersWithoutAnOutcomeOrWithinNamesAreNoResults(String sentence) {
    assertEquals(List.of(), results(sentence));
  }

  @Test
  void theValueStandsAtItsSpanInItsSentence() {
    Paper paper = Texts.paper("T", "\uD83D\uDE00 first. LoomNet reaches an F1 of 78.4%.");
    Result result = new PatternResultFinder().find(paper, extraction(paper)).get(0);
    assertEquals(result.valueText(), result.span().of(paper.abstractText()));
    assertEquals(true, result.evidence().span().covers(result.span()));
  }

  private static List<String> results(String text) {
    Paper paper = Texts.paper("T", text);
    return new PatternResultFinder()
        .find(paper, extraction(paper)).stream()
            .map(
                r ->
                    "%s %s [%s] on %s by %s %s"
                        .formatted(
                            r.metric(),
                            r.valueText(),
                            r.unit(),
                            r.on(),
                            r.method(),
                            r.kind().term())
                        .strip())
            .toList();
  }

  private static Extraction extraction(Paper paper) {
    String text = paper.abstractText();
    List<Mention> mentions = new ArrayList<>();
    NAMES.forEach(
        (name, type) ->
            RecurrenceExtractor.occurrences(name, text).stream()
                .map(span -> new Mention(Section.ABSTRACT, span, name, type, 1, "test"))
                .forEach(mentions::add));
    Sentence sentence = new Sentence(Section.ABSTRACT, new Span(0, text.length()));
    return new Extraction(List.of(sentence), mentions, List.of());
  }
}
