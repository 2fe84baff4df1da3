package org.sciloom.learn;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Counts which results of one paper are found. A predicted and a gold result agree when their
 * values do (see {@link Quantity}) and their metrics do; metrics agree when they are the same after
 * folding, or one holds the other, or the gold names none.
 */
final class ResultScoring {

  private static final BiPredicate<ScoredResult, ScoredResult> AGREE =
      (gold, predicted) ->
          gold.quantity().equals(predicted.quantity()) && agrees(gold.metric(), predicted.metric());

  private static final BiPredicate<ScoredResult, ScoredResult> AGREE_ON =
      AGREE.and((gold, predicted) -> agrees(gold.on(), predicted.on()));

  private ResultScoring() {}

  /** Right with value and metric. */
  static Score score(GoldResults gold, List<ScoredResult> predicted) {
    return score(gold, predicted, AGREE);
  }

  /** Right with value, metric, and dataset or benchmark. */
  static Score scoreOn(GoldResults gold, List<ScoredResult> predicted) {
    return score(gold, predicted, AGREE_ON);
  }

  private static Score score(
      GoldResults gold,
      List<ScoredResult> predicted,
      BiPredicate<ScoredResult, ScoredResult> agree) {
    List<ScoredResult> sure = gold.sure();
    BitSet found = found(sure, predicted, agree);
    List<ScoredResult> rest =
        IntStream.range(0, predicted.size())
            .filter(index -> !found.get(index))
            .mapToObj(predicted::get)
            .toList();
    int uncounted = found(gold.unsure(), rest, AGREE).cardinality();
    return new Score(found.cardinality(), predicted.size() - uncounted, sure.size());
  }

  /**
   * The indexes of the predicted results that agree with a gold one, each gold taking the first.
   */
  private static BitSet found(
      List<ScoredResult> gold,
      List<ScoredResult> predicted,
      BiPredicate<ScoredResult, ScoredResult> agree) {
    BitSet used = new BitSet();
    for (ScoredResult wanted : gold) {
      IntStream.range(0, predicted.size())
          .filter(index -> !used.get(index) && agree.test(wanted, predicted.get(index)))
          .findFirst()
          .ifPresent(used::set);
    }
    return used;
  }

  private static boolean agrees(String gold, String predicted) {
    String wanted = FormFolding.fold(gold);
    String given = FormFolding.fold(predicted);
    return wanted.isEmpty()
        || (!given.isEmpty() && (wanted.contains(given) || given.contains(wanted)));
  }
}
