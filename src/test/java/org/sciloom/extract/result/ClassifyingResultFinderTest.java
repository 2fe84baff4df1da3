package org.sciloom.extract.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.extract.ModelFiles;
import org.sciloom.extract.SurfacePattern;
import org.sciloom.paper.Amount;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;
import org.sciloom.testing.Texts;

/** What the shipped model finds in single sentences, by hand-made mentions or without any. */
class ClassifyingResultFinderTest {

  private static final ResultFinder finder =
      new ClassifyingResultFinder(ResultModel.read(ModelFiles::open));

  private static final Map<String, ConceptType> NAMES =
      Map.of(
          "LoomNet", ConceptType.METHOD,
          "KnitNet", ConceptType.METHOD,
          "GPT-4", ConceptType.METHOD,
          "WeaveBench", ConceptType.BENCHMARK,
          "YarnSet", ConceptType.DATASET);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoomNet achieves an accuracy of 91.2% on WeaveBench."
            + " | accuracy 91.2% absolute on WeaveBench by LoomNet",
        "LoomNet achieves 92.1% accuracy. | accuracy 92.1% absolute on - by LoomNet",
        "It obtains 0.93 AUC on YarnSet. | AUC 0.93 absolute on YarnSet by -",
        "The model performs well (AUC = 0.93). | AUC 0.93 absolute on - by -",
        "It reaches an F1 of 78.4. | F1 78.4 absolute on - by -",
        "It reaches an F1 of 78.4 ± 0.3 on YarnSet. | F1 78.4 ± 0.3 absolute on YarnSet by -",
        "We obtain a PSNR of 31.5 dB. | PSNR 31.5 dB absolute on - by -",
        "LoomNet improves accuracy by 4.6%. | accuracy 4.6% improvement on - by LoomNet",
        "LoomNet gains 3.1 points in F1. | F1 3.1 points improvement on - by LoomNet",
        "It leads to a 30% reduction in latency. | latency 30% improvement on - by -",
        "LoomNet reduces memory usage by up to 45%. | memory usage 45% improvement on - by LoomNet",
        "It cuts the word error rate by 12\\%. | word error rate 12\\% improvement on - by -",
        "Our system gives a 2.6x speedup. | speedup 2.6x improvement on - by -",
        "Throughput grows by 3.5$\\times$. | Throughput 3.5$\\times$ improvement on - by -",
        "LoomNet improves throughput threefold over KnitNet."
            + " | throughput threefold improvement on - by LoomNet",
      })
  void aNumberIsReadWithWhatStandsAroundIt(String sentence, String result) {
    assertEquals(List.of(result), results(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-4 outperforms LoomNet.",
        "LoomNet is a network with 12 layers.",
        "It was trained on 10,000 documents in 2019.",
        "The model has 350 million parameters.",
        "We use a learning rate of 0.001 and a batch size of 64.",
        "The corpus holds 1,200 images of 40 classes.",
        "See ResNet-50, Llama 2 and 3D-Loom.",
        "The difference is significant (p < 0.05).",
        "We quantize the weights to 8-bit and 4-bit numbers.",
        "This is the 2nd of 3 steps.",
      })
  void countsSizesSettingsAndNamesAreNoResults(String sentence) {
    assertEquals(List.of(), results(sentence));
  }

  @Test
  void fromOneValueToAnotherAreTwoScoresTheFirstOfNoMethod() {
    assertEquals(
        List.of("accuracy 61.3% absolute on - by -", "accuracy 70.1% absolute on - by LoomNet"),
        results("LoomNet raises the accuracy from 61.3% to 70.1%."));
  }

  @Test
  void aListOfValuesGoesWithTheListOfData() {
    assertEquals(
        List.of(
            "accuracy 4.6% improvement on WeaveBench by LoomNet",
            "accuracy 10.3% improvement on YarnSet by LoomNet"),
        results(
            "LoomNet improves accuracy by 4.6% and 10.3% on WeaveBench and YarnSet, respectively."));
  }

  @Test
  void aListOfValuesGoesWithTheListOfMetrics() {
    assertEquals(
        List.of(
            "precision 81.2% absolute on - by LoomNet",
            "recall 79.5% absolute on - by LoomNet", "F1 score 80.3% absolute on - by LoomNet"),
        results(
            "LoomNet achieves a precision, recall, and F1 score of 81.2%, 79.5%, and 80.3%,"
                + " respectively."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoomNet achieves accuracies of 81-84%. | 81.0 84.0 0.0 EXACT %",
        "LoomNet achieves an accuracy of 91.2 ± 0.4%. | 91.2 91.2 0.4 EXACT %",
        "LoomNet reduces latency by up to 30%. | 30.0 30.0 0.0 AT_MOST %",
        "LoomNet reduces latency by more than 30 percent. | 30.0 30.0 0.0 AT_LEAST %",
        "LoomNet achieves an accuracy of about 91%. | 91.0 91.0 0.0 ABOUT %",
        "LoomNet improves accuracy by 2.5 percentage points. | 2.5 2.5 0.0 EXACT points",
        "LoomNet reduces latency by two orders of magnitude. | 100.0 100.0 0.0 EXACT x",
        "LoomNet lowers the latency to 12 ms. | 12.0 12.0 0.0 EXACT ms",
      })
  void anAmountHasItsRangeMarginBoundAndUnit(String sentence, String amount) {
    Amount found = find(sentence).get(0).amount();
    assertEquals(
        amount,
        "%s %s %s %s %s"
            .formatted(found.value(), found.high(), found.margin(), found.bound(), found.unit()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoomNet improves accuracy by 4.6% over KnitNet. | KnitNet",
        "LoomNet outperforms KnitNet by 4.6% in accuracy. | KnitNet",
        "LoomNet is 2.6x faster than the strongest baseline. | strongest baseline",
        "Compared to previous methods, LoomNet reduces latency by 30%. | previous methods",
        "LoomNet improves accuracy by 4.6% over three seeds. | ''",
      })
  void aDifferenceHasAComparand(String sentence, String comparand) {
    assertEquals(comparand, find(sentence).get(0).comparand());
  }

  @ParameterizedTest
  @CsvSource({
    "accuracy of 91%, HIGHER",
    "mean absolute error of 0.31, LOWER",
    "latency of 12 ms, LOWER",
  })
  void theMetricTellsTheDirection(String phrase, String direction) {
    String sentence = "LoomNet achieves a %s on WeaveBench.".formatted(phrase);
    assertEquals(direction, find(sentence).get(0).direction().name());
  }

  @Test
  void aValueToldTwiceIsOneResult() {
    String sentence = "LoomNet achieves an accuracy of 91.2% on WeaveBench.";
    assertEquals(results(sentence), results(sentence + " " + sentence));
  }

  @Test
  void theValueStandsAtItsSpanInItsSentence() {
    Paper paper = Texts.paper("T", "\uD83D\uDE00 first. LoomNet reaches an F1 of 78.4%.");
    Result result = finder.find(paper, extraction(paper)).get(0);
    assertEquals(result.valueText(), result.span().of(paper.abstractText()));
    assertEquals(true, result.evidence().span().covers(result.span()));
  }

  private static List<String> results(String text) {
    return find(text).stream()
        .map(
            r ->
                "%s %s %s on %s by %s"
                    .formatted(
                        r.metric(), r.valueText(), r.kind().term(), dash(r.on()), dash(r.method())))
        .toList();
  }

  private static String dash(String name) {
    return name.isEmpty() ? "-" : name;
  }

  private static List<Result> find(String text) {
    Paper paper = Texts.paper("T", text);
    return finder.find(paper, extraction(paper));
  }

  private static Extraction extraction(Paper paper) {
    String text = paper.abstractText();
    List<Mention> mentions = new ArrayList<>();
    NAMES.forEach(
        (name, type) ->
            SurfacePattern.of(name)
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .map(span -> new Mention(Section.ABSTRACT, span, name, type, 1, "test"))
                .forEach(mentions::add));
    Sentence sentence = new Sentence(Section.ABSTRACT, new Span(0, text.length()));
    return new Extraction(List.of(sentence), mentions, List.of());
  }
}
