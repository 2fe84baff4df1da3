package org.sciloom.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a text says that a name is: {@code dataset} in {@code Foo, a large-scale dataset for ...},
 * in {@code Foo: A New Dataset of ...}, in {@code Foo is the first dataset ...}, and in {@code a
 * dataset called Foo}. Pure functions.
 */
final class Appositions {

  private static final int REACH = 8;
  private static final Set<String> LINKS =
      Set.of(",", ":", "is", "(", ")", "-", "\u2013", "\u2014");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "our", "one", "new", "novel", "first");
  private static final Set<String> ENDS =
      Set.of(
          "for",
          "of",
          "that",
          "which",
          "to",
          "with",
          "by",
          "in",
          "on",
          "and",
          ",",
          ".",
          ":",
          "from",
          "where",
          "using",
          "consisting",
          "comprising",
          "containing",
          "designed",
          "we");
  private static final Set<String> NAMING =
      Set.of("called", "named", "dubbed", "termed", ",", "(", "namely", "as", "coined");

  private Appositions() {}

  /** The noun that names the kind of the thing at a place, if a function knows it. */
  static Optional<String> noun(
      TokenSpan place, FlatText text, Function<String, Optional<String>> nouns) {
    return behind(place, text, nouns).or(() -> before(place, text, nouns));
  }

  private static Optional<String> behind(
      TokenSpan place, FlatText text, Function<String, Optional<String>> nouns) {
    int end = text.sentenceEnd(place.begin());
    int i = place.end();
    boolean linked = false;
    // A full form or an acronym in brackets may stand between.
    while (i < end && i < place.end() + 3 && LINKS.contains(text.lower(i))) {
      linked = true;
      i++;
    }
    if (!linked || i >= end || !ARTICLES.contains(text.lower(i))) {
      return Optional.empty();
    }
    Optional<String> last = Optional.empty();
    for (int k = i + 1; k < Math.min(end, i + REACH) && !ENDS.contains(text.lower(k)); k++) {
      last = nouns.apply(text.lower(k));
    }
    return last;
  }

  private static Optional<String> before(
      TokenSpan place, FlatText text, Function<String, Optional<String>> nouns) {
    int begin = text.sentenceBegin(place.begin());
    int i = place.begin() - 1;
    if (i - 1 < begin || !NAMING.contains(text.lower(i))) {
      return Optional.empty();
    }
    return nouns.apply(text.lower(i - 1));
  }
}
