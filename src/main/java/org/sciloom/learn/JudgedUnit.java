package org.sciloom.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A unit of a public set with what should be found in it and what was.
 *
 * @param unit the unit
 * @param gold the right spans, each once
 * @param predicted the spans that were found, each once
 */
record JudgedUnit(PublicGold unit, List<LabelledSpan> gold, List<LabelledSpan> predicted) {

  JudgedUnit {
    gold = distinct(gold);
    predicted = distinct(predicted);
  }

  /**
   * Pairs gold and predicted spans, each in one pair at most: those that are the same first, then
   * those that are alike, in the order of the text.
   */
  List<Pair> pairs(BiPredicate<LabelledSpan, LabelledSpan> alike) {
    List<LabelledSpan> free = new ArrayList<>(predicted);
    List<LabelledSpan> unpaired = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (LabelledSpan wanted : gold) {
      if (!pair(wanted, free, LabelledSpan::isSameAs, pairs)) {
        unpaired.add(wanted);
      }
    }
    unpaired.forEach(wanted -> pair(wanted, free, alike, pairs));
    return pairs;
  }

  /** A gold span and a predicted one. */
  record Pair(LabelledSpan gold, LabelledSpan predicted) {}

  private static boolean pair(
      LabelledSpan wanted,
      List<LabelledSpan> free,
      BiPredicate<LabelledSpan, LabelledSpan> alike,
      List<Pair> pairs) {
    for (LabelledSpan candidate : free) {
      if (alike.test(wanted, candidate)) {
        pairs.add(new Pair(wanted, candidate));
        return free.remove(candidate);
      }
    }
    return false;
  }

  private static List<LabelledSpan> distinct(List<LabelledSpan> spans) {
    List<LabelledSpan> distinct = new ArrayList<>();
    for (LabelledSpan span : spans) {
      if (distinct.stream().noneMatch(span::isSameAs)) {
        distinct.add(span);
      }
    }
    distinct.sort(LabelledSpan.ORDER);
    return List.copyOf(distinct);
  }
}
