package org.sciloom.link;

import java.util.Set;

/**
 * The enumeration of mentions that a mention stands in, such as {@code A, B and C}: what stands
 * before the first and behind the last holds for each. A mention by itself is one of one.
 *
 * @param first the place of the first mention
 * @param last the place of the last mention
 * @param size how many mentions it has
 */
record Enumeration(int first, int last, int size) {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/", "the", "both");

  static Enumeration around(MaskedSentence sentence, int at) {
    int first = at;
    int last = at;
    int size = 1;
    for (int i = next(sentence, first, -1); i != first; i = next(sentence, first, -1)) {
      first = i;
      size++;
    }
    for (int i = next(sentence, last, 1); i != last; i = next(sentence, last, 1)) {
      last = i;
      size++;
    }
    return new Enumeration(first, last, size);
  }

  /** The mention behind nothing but joints in the direction, or the place itself. */
  private static int next(MaskedSentence sentence, int at, int step) {
    int i = at + step;
    while (JOINTS.contains(sentence.word(i))) {
      i += step;
    }
    return i != at + step && sentence.isConcept(i) ? i : at;
  }
}
