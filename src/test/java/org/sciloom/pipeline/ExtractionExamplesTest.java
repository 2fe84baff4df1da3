package org.sciloom.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.testing.Shipped;
import org.sciloom.testing.Texts;

/** What the shipped models make of small texts: behaviour that any good extractor must show. */
class ExtractionExamplesTest {

  private static final PaperFacts foo =
      facts(
          "Foo Bar Networks for Image Classification",
          "Image classification is a central task of computer vision. We propose Foo Bar Network"
              + " (FBN), a novel convolutional neural network. FBN is evaluated on the ImageNet"
              + " dataset and the GLUE benchmark. Extensive experiments show that FBN outperforms"
              + " BERT and ResNet. It achieves an accuracy of 91.2% on ImageNet, improving over BERT"
              + " by 4.6%. Code is available at https://github.com/example/fbn.");

  private static final PaperFacts loom =
      facts(
          "LoomLM: Weaving Language Models",
          "Large language models (LLMs) have shown strong reasoning. However, existing LLMs such as"
              + " GPT-4 are slow. We introduce LoomLM, a language model that is trained with"
              + " reinforcement learning from human feedback (RLHF). We evaluate LoomLM on MMLU and"
              + " HumanEval, where it outperforms Llama 2 and raises the accuracy from 61.3% to"
              + " 70.1%. LoomLM is 2.6x faster.");

  @ParameterizedTest
  @CsvSource({
    "Foo Bar Network, Method introduces",
    "ImageNet, Dataset evaluatesOn",
    "GLUE, Benchmark evaluatesOn",
    "BERT, Method comparesWith",
    "ResNet, Method comparesWith",
    "accuracy, Metric reports",
    "convolutional neural network, Method uses",
    "Image classification, Task addresses",
  })
  void conceptsOfAPaperOnAVisionModel(String name, String typeAndLink) {
    assertEquals(Optional.of(typeAndLink), find(foo, name));
  }

  @ParameterizedTest
  @CsvSource({
    "LoomLM, Method introduces",
    "MMLU, Benchmark evaluatesOn",
    "HumanEval, Benchmark evaluatesOn",
    "Llama 2, Method comparesWith",
    "GPT-4, Method mentions",
    "Large language model, Method uses",
    "reinforcement learning from human feedback, Method uses",
    "accuracy, Metric reports",
  })
  void conceptsOfAPaperOnALanguageModel(String name, String typeAndLink) {
    assertEquals(Optional.of(typeAndLink), find(loom, name));
  }

  @Test
  void anAcronymIsNoConceptBesideItsFullForm() {
    assertEquals(Optional.empty(), find(foo, "FBN"));
    assertEquals(Optional.empty(), find(loom, "RLHF"));
    assertEquals(Optional.empty(), find(loom, "LLM"));
  }

  @Test
  void genericWordsAreNoConcepts() {
    for (String word : List.of("computer vision", "Extensive experiments", "Code", "task")) {
      assertEquals(Optional.empty(), find(foo, word), word);
    }
  }

  @Test
  void reportedNumbersAreResults() {
    assertEquals(List.of("accuracy 91.2% absolute", "accuracy 4.6% improvement"), results(foo));
    assertEquals(
        List.of("accuracy 61.3% absolute", "accuracy 70.1% absolute", " 2.6x improvement"),
        results(loom));
  }

  @Test
  void addressesAreResources() {
    assertEquals(List.of("https://github.com/example/fbn"), foo.resources());
  }

  @Test
  void theEvidenceIsTheSentenceThatShowsTheLink() {
    assertEquals(
        "FBN is evaluated on the ImageNet dataset and the GLUE benchmark.", evidence(foo, "GLUE"));
    assertEquals(
        "Extensive experiments show that FBN outperforms BERT and ResNet.",
        evidence(foo, "ResNet"));
  }

  private static Optional<String> find(PaperFacts facts, String name) {
    return facts.links().stream()
        .filter(link -> link.concept().name().equals(name))
        .map(link -> link.concept().type().term() + " " + link.type().term())
        .findFirst();
  }

  private static String evidence(PaperFacts facts, String name) {
    ConceptLink link =
        facts.links().stream()
            .filter(each -> each.concept().name().equals(name))
            .findFirst()
            .orElseThrow();
    return link.evidence().span().of(facts.paper().text(link.evidence().section()));
  }

  private static List<String> results(PaperFacts facts) {
    return facts.results().stream().map(ExtractionExamplesTest::shown).toList();
  }

  private static String shown(Result result) {
    return result.metric() + " " + result.valueText() + " " + result.kind().term();
  }

  private static PaperFacts facts(String title, String abstractText) {
    return Shipped.pipeline().factsOf(Texts.paper(title, abstractText));
  }
}
