package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppositionsTest {

  private static final Set<String> NOUNS = Set.of("dataset", "method");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We introduce Foo, a large-scale dataset for weaving with a method.",
        "Foo is the first dataset of its kind.",
        "Foo: A New Dataset of Threads",
        "We release a dataset called Foo to all.",
        "This is our dataset, Foo, for a method.",
      })
  void theNounIsThatOfTheApposition(String text) {
    assertEquals(Optional.of("dataset"), noun(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foo weaves a dataset.",
        "Foo, which needs a dataset, is quick.",
        "We test Foo on a dataset.",
        "Foo, a dataset search engine, is quick."
      })
  void otherNounsDoNotCount(String text) {
    assertEquals(Optional.empty(), noun(text));
  }

  private static Optional<String> noun(String abstractText) {
    FlatText text = new FlatText(Tokens.of("T", abstractText));
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).equals("Foo")) {
        return Appositions.noun(
            new TokenSpan(i, i + 1), text, word -> Optional.of(word).filter(NOUNS::contains));
      }
    }
    throw new IllegalArgumentException(abstractText);
  }
}
