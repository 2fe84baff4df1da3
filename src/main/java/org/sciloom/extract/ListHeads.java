package org.sciloom.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The head nouns of enumerations: {@code benchmarks} of each name in {@code the A, B and C
 * benchmarks} and in {@code benchmarks such as A, B and C}. Pure functions.
 */
final class ListHeads {

  private static final int REACH = 20;
  private static final Set<String> JOINING = Set.of(",", "and", "or", "&", "(", ")", "/", "the");
  private static final Set<String> OPENING =
      Set.of("such", "as", "including", "like", "e.g.", "e.g", "namely", ":", "(", "i.e.", ",");

  private ListHeads() {}

  /** The first word behind the enumeration in which a place stands, if it is one asked for. */
  static Optional<String> after(TokenSpan place, FlatText text, Predicate<String> head) {
    int end = Math.min(text.sentenceEnd(place.begin()), place.end() + REACH);
    int i = place.end();
    while (i < end && isInside(text, i)) {
      i++;
    }
    return i < end ? Optional.of(text.lower(i)).filter(head) : Optional.empty();
  }

  /** The word before the enumeration and what opens it, if it is one asked for. */
  static Optional<String> before(TokenSpan place, FlatText text, Predicate<String> head) {
    int begin = Math.max(text.sentenceBegin(place.begin()), place.begin() - REACH);
    int i = place.begin() - 1;
    while (i >= begin && isInside(text, i) && !OPENING.contains(text.lower(i))) {
      i--;
    }
    while (i >= begin && (OPENING.contains(text.lower(i)) || isInside(text, i))) {
      i--;
    }
    return i >= begin ? Optional.of(text.lower(i)).filter(head) : Optional.empty();
  }

  /** Whether a token may stand within an enumeration of names. */
  private static boolean isInside(FlatText text, int token) {
    String word = text.word(token);
    return JOINING.contains(text.lower(token))
        || word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
