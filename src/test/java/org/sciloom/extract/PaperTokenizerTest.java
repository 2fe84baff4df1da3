package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTokenizerTest {

  @ParameterizedTest
  @CsvSource({
    "LLM-based, LLM - based",
    "attention-aware, attention - aware",
    "CNN-Based, CNN - Based",
    "SFT/RL, SFT / RL",
    "GPT-4-powered, GPT-4 - powered",
    "data-driven, data - driven",
    "CIFAR-10/100, CIFAR-10 / 100",
    "PPMA-T/S/B, PPMA-T / S / B",
    "A//B-1/2, A / / B-1 / 2",
    "Qwen2.5-VL-3B/7B, Qwen2.5-VL-3B / 7B",
  })
  void aNameIsPartedFromWhatIsMadeOfIt(String word, String parts) {
    assertEquals(List.of(parts.split(" ", -1)), Tokens.words(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GPT-4", "state-of-the-art", "ImageNet-C", "ViT-B/16", "and/or", "few-shot", "T5"})
  void otherWordsStayWhole(String word) {
    assertEquals(List.of(word), Tokens.words(word));
  }

  @Test
  void tokensKnowWhereTheyStandInTheWholeText() {
    TokenizedText text = Tokens.of("A Title", "An LLM-based \uD83D\uDE00 agent. It works.");
    for (var token : text.tokens()) {
      assertEquals(token.word(), text.text().substring(token.beginPosition(), token.endPosition()));
    }
    assertEquals(1, text.titleSentences());
    assertEquals(3, text.sentences().size());
  }

  @Test
  void theTitleEndsASentenceThoughItHasNoFullStop() {
    TokenizedText text = Tokens.of("weaving with looms", "and the abstract goes on");
    assertEquals(2, text.sentences().size());
    assertEquals("and", text.sentences().get(1).get(0).word());
  }
}
