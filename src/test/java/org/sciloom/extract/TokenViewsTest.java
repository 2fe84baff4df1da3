package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenViewsTest {

  @ParameterizedTest
  @CsvSource({"GPT-4, XX-d", "ImageNet, XxxXxx", "2019, dd", "mIoU, xXxX", "LLMs, XXx", "C++, X++"})
  void theShapeOfAWordShortensRuns(String word, String shape) {
    assertEquals(shape, TokenViews.shape(word));
  }

  @ParameterizedTest
  @CsvSource({"7, #", "2019, ####", "1000000, ####", "3.14, 3.14", "T5, T5"})
  void plainNumbersAreMasked(String word, String masked) {
    assertEquals(masked, TokenViews.masked(word));
  }

  @Test
  void aViewTellsOfWordNameDocumentAndPlace() {
    WordTable words =
        WordTable.read(new BufferedReader(new StringReader("loom\t5\tc1\tc12\tc123")));
    Gazetteer names = Gazetteer.read(new BufferedReader(new StringReader("WeaveNet\tMethod")));
    TokenizedText text = Tokens.of("A loom", "We propose WeaveNet (WN) and a Loom.");
    new TokenViews(words, names).annotate(text);

    TokenView loom = view(text, 1, 8);
    assertEquals(3, loom.frequency() + view(text, 0, 1).frequency());
    assertEquals(List.of("c1", "c12", "c123"), loom.classes());
    assertEquals("t2", loom.document());
    assertEquals("BMethod!", view(text, 1, 2).gazetteer());
    assertEquals("d1", view(text, 1, 4).document());
    assertEquals(List.of("propose", "part0"), loom.cues());
    assertEquals(List.of("title"), view(text, 0, 0).cues());
  }

  private static TokenView view(TokenizedText text, int sentence, int token) {
    return text.sentences().get(sentence).get(token).get(TokenViewAnnotation.class);
  }
}
