package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which of the items of a sentence stand in one list: {@code A, B, and C}. Gives each item the
 * place in its list and the list's length.
 */
final class Coordination {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/", "to", "vs", ".");
  private static final Set<String> WITH_NUMBERS = Set.of("on", "in", "for", "of", "the", "a", "an");
  private static final int WIDEST = 5;

  /**
   * An item's place.
   *
   * @param index its index in the list, from 0
   * @param size how many items the list has
   */
  record Place(int index, int size) {}

  private Coordination() {}

  /**
   * The places of items.
   *
   * @param begins the first token of each, ascending
   * @param ends the token behind each
   */
  static List<Place> places(ResultSentence sentence, List<Integer> begins, List<Integer> ends) {
    List<Place> places = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= begins.size(); i++) {
      if (i == begins.size() || !isJoint(sentence, ends.get(i - 1), begins.get(i))) {
        for (int j = first; j < i; j++) {
          places.add(new Place(j - first, i - first));
        }
        first = i;
      }
    }
    return Collections.unmodifiableList(places);
  }

  private static boolean isJoint(ResultSentence sentence, int from, int to) {
    if (to <= from || to - from > WIDEST) {
      return false;
    }
    boolean joints = false;
    boolean numbers = false;
    boolean prepositions = false;
    for (int i = from; i < to; i++) {
      boolean number = sentence.tokens().get(i).isNumber();
      numbers |= number;
      prepositions |= WITH_NUMBERS.contains(sentence.form(i));
      joints |= JOINTS.contains(sentence.form(i));
      if (!number
          && !JOINTS.contains(sentence.form(i))
          && !WITH_NUMBERS.contains(sentence.form(i))) {
        return false;
      }
    }
    return joints && (numbers || !prepositions);
  }
}
