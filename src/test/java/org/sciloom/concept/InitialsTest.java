package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "LLM, true",
    "LLMs, true",
    "RoBERTa, true",
    "GPT-4, true",
    "Loom, false",
    "loom, false",
    "Graph Network, false",
    "I, false"
  })
  void acronymsAreShortWordsOfSeveralCapitals(String name, boolean acronym) {
    assertEquals(acronym, Initials.isAcronym(name));
  }

  @ParameterizedTest
  @CsvSource({
    "LLM, large language models, true",
    "LLMs, Large Language Models, true",
    "RLHF, reinforcement learning from human feedback, true",
    "RLFHF, reinforcement learning from human feedback, true",
    "LoRA, low-rank adaptation, false",
    "RL, reinforcement learning, false"
  })
  void threeOrMoreLettersMayBeJustTheInitials(String acronym, String form, boolean fits) {
    assertEquals(fits, Initials.areThoseOf(acronym, form));
  }

  @ParameterizedTest
  @CsvSource({
    "RL, reinforcement learning, true",
    "LoRA, low-rank adaptation, false",
    "BERT, bidirectional encoder representations from transformers, true",
    "CNN, novel convolutional neural network, false",
    "ARC, and Reasoning Corpus, false",
    "XML, extensible markup language, false"
  })
  void aFormThatTheTextPutsBeforeTheAcronymMustBeTheWholeOfIt(
      String acronym, String form, boolean fits) {
    assertEquals(fits, Initials.fit(acronym, form));
  }
}
