package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ListHeadsTest {

  private static final Predicate<String> HEAD = Set.of("datasets", "benchmarks")::contains;

  @Test
  void everyNameOfAnEnumerationHasTheNounBehindIt() {
    FlatText text = text("On the Foo, Bar-2 (BAR), and Baz benchmarks we test.");
    assertEquals(Optional.of("benchmarks"), ListHeads.after(place(text, "Foo"), text, HEAD));
    assertEquals(Optional.of("benchmarks"), ListHeads.after(place(text, "Baz"), text, HEAD));
  }

  @Test
  void everyNameOfAnEnumerationHasTheNounBeforeIt() {
    FlatText text = text("We test on datasets such as Foo, Bar and Baz with care.");
    assertEquals(Optional.of("datasets"), ListHeads.before(place(text, "Foo"), text, HEAD));
    assertEquals(Optional.of("datasets"), ListHeads.before(place(text, "Baz"), text, HEAD));
  }

  @Test
  void anotherWordEndsTheEnumeration() {
    FlatText text = text("Foo beats Bar on many datasets.");
    assertEquals(Optional.empty(), ListHeads.after(place(text, "Foo"), text, HEAD));
    assertEquals(Optional.empty(), ListHeads.before(place(text, "Bar"), text, HEAD));
  }

  private static FlatText text(String abstractText) {
    return new FlatText(Tokens.of("T", abstractText));
  }

  private static TokenSpan place(FlatText text, String word) {
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).equals(word)) {
        return new TokenSpan(i, i + 1);
      }
    }
    throw new IllegalArgumentException(word);
  }
}
