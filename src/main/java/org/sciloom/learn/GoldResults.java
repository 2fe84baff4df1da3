package org.sciloom.learn;

import java.util.List;
import java.util.stream.Stream;

/**
 * The results of a gold paper, of one annotator or of two who worked apart.
 *
 * @param first the results of the first annotator
 * @param second those of the second; empty where there was none
 * @param annotatedTwice whether there was a second annotator
 */
public record GoldResults(
    List<ScoredResult> first, List<ScoredResult> second, boolean annotatedTwice) {

  public GoldResults {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Results that one annotator gave, alone. */
  public static GoldResults ofOne(List<ScoredResult> results) {
    return new GoldResults(results, List.of(), false);
  }

  static GoldResults of(JsonFields json) {
    return new GoldResults(
        json.objects("results", ScoredResult::of),
        json.objects("alsoResults", ScoredResult::of),
        json.has("alsoResults"));
  }

  /** The results that count: those that no annotator missed. */
  public List<ScoredResult> sure() {
    return annotatedTwice ? first.stream().filter(r -> standsIn(second, r)).toList() : first;
  }

  /** The results that only one of two annotators gave: neither right when found, nor missed. */
  public List<ScoredResult> unsure() {
    if (!annotatedTwice) {
      return List.of();
    }
    List<ScoredResult> sure = sure();
    return Stream.concat(first.stream(), second.stream()).filter(r -> !standsIn(sure, r)).toList();
  }

  private static boolean standsIn(List<ScoredResult> results, ScoredResult wanted) {
    Quantity quantity = wanted.quantity();
    return results.stream().anyMatch(result -> result.quantity().equals(quantity));
  }
}
