package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.Span;

class DetokenizedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We weave GPT - 4 ( Loom ) , too .    | We weave GPT-4 (Loom), too.
          An input / output loom 's 5 % .      | An input/output loom's 5%.
          A multi-thread loom - or two .       | A multi-thread loom - or two.
          It is old ; - ) and slow .           | It is old; -) and slow.
          """)
  void spacesOfATokeniserGo(String tokenised, String text) {
    assertEquals(text, Detokenized.of(unit(tokenised, true)).text());
  }

  @Test
  void aTextThatIsNotTokenisedStaysAsItIs() {
    String text = "We weave - and knit (both); 5 % more.";
    Detokenized same = Detokenized.of(unit(text, false));
    assertEquals(text, same.text());
    assertEquals(new Span(3, 8), same.origin(new Span(3, 8)));
  }

  @Test
  void aTextSplitAtSpacesIsTokenisedWithoutTokensToo() {
    assertEquals("We weave, we knit.", Detokenized.of(unit("We weave , we knit .", false)).text());
  }

  @Test
  void placesLeadBackToTheUnitsOwnText() {
    PublicGold unit = unit("We weave \uD835\uDD38 - GPT - 4 ( Loom ) .", true);
    Detokenized text = Detokenized.of(unit);
    assertEquals("We weave \uD835\uDD38-GPT-4 (Loom).", text.text());
    for (String name : List.of("\uD835\uDD38-GPT-4", "Loom", "(Loom)", "weave")) {
      int at = text.text().indexOf(name);
      Span origin = text.origin(new Span(at, at + name.length()));
      assertEquals(name, origin.of(unit.text()).replace(" ", ""));
    }
  }

  static PublicGold unit(String text, boolean withTokens) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (String token : text.split(" ", -1)) {
      tokens.add(new Span(at, at + token.length()));
      at += token.length() + 1;
    }
    return new PublicGold(
        "u",
        text,
        withTokens ? tokens : List.of(),
        List.of(),
        List.of(),
        List.of(),
        PublicGold.Origin.unknown());
  }
}
