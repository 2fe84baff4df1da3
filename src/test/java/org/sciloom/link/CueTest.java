package org.sciloom.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.testing.Extractions;

/** Each cue with a sentence in which it stands at X, and one in which it does not. */
class CueTest {

  static Stream<Arguments> cues() {
    return Stream.of(
        Arguments.of("propose", "In this work, we propose a simple X.", "Others use X."),
        Arguments.of("named", "It is a method called X.", "It is X that they called."),
        Arguments.of("our", "Here our new method X works.", "Their X works."),
        Arguments.of("title-colon", "X: Weaving by Looms", "X weaves by looms"),
        Arguments.of("apposition", "Here is X, a novel method.", "X and a novel method."),
        Arguments.of("evaluate-on", "Experiments on Y and X are good.", "X is large."),
        Arguments.of(
            "results-show", "Results on X demonstrate this.", "They demonstrate this on X."),
        Arguments.of("outperform", "It outperforms X.", "X is fast."),
        Arguments.of("baseline", "It is near the X baselines.", "The baselines ignore X."),
        Arguments.of("address", "We address the hard X.", "X is easy."),
        Arguments.of("task-noun", "It is one of the X tasks.", "The tasks need X."),
        Arguments.of("for", "A loom for fast X is made.", "X is for looms."),
        Arguments.of("achieve", "It reaches a high X.", "A high X is good."),
        Arguments.of("number", "Its X of 91.2 is good.", "Its X is good."),
        Arguments.of("percent-of", "It has 91.2% X there.", "It has X there."),
        Arguments.of("use", "We train using a large X.", "Here X is large."),
        Arguments.of("based", "An X-based loom works.", "X is a loom."),
        Arguments.of("such-as", "Models such as Y and X fail.", "X fails."),
        Arguments.of("background", "However, X fails.", "Here X works."));
  }

  @ParameterizedTest
  @MethodSource("cues")
  void aCueStandsInTheOneSentenceAndNotInTheOther(String name, String with, String without) {
    Cue cue = Cue.ALL.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    assertTrue(cue.standsAt(context(with)), with);
    assertFalse(cue.standsAt(context(without)), without);
  }

  @Test
  void everyCueHasItsExamplesAndItsOwnName() {
    Set<Object> shown = cues().map(cue -> cue.get()[0]).collect(Collectors.toSet());
    assertEquals(shown, Cue.ALL.stream().map(Cue::name).collect(Collectors.toSet()));
    assertEquals(shown.size(), Cue.ALL.size());
  }

  @Test
  void aCueInAnotherSentenceDoesNotCount() {
    Cue propose = Cue.ALL.get(0);
    assertFalse(propose.standsAt(context("We propose a loom. Then X works.")));
  }

  private static MentionContext context(String sentence) {
    Extractions text = Extractions.of(sentence, Map.of("X", ConceptType.METHOD));
    Extraction extraction = text.extraction();
    return MentionContext.of(text.paper(), extraction, extraction.mentions().get(0));
  }
}
