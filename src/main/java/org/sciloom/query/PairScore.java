package org.sciloom.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sciloom.query.NamePair.Judgement;

/**
 * How well pairs of names were judged: pairwise precision and recall of "the same concept", as for
 * coreference and clustering, and the share of pairs with exactly the person's judgement.
 *
 * @param pairs how many pairs there are
 * @param found of how many both names are mentions in the graph
 * @param right how many of these are the same concept by graph and person
 * @param predicted how many of these are the same concept by the graph
 * @param gold how many of these are the same concept by the person
 * @param agreeing how many of these have the person's judgement, broader and narrower included
 */
public record PairScore(int pairs, int found, int right, int predicted, int gold, int agreeing) {

  /**
   * A pair with what the graph says of it.
   *
   * @param pair the pair
   * @param judged what the graph says; nothing when a name is no mention
   */
  public record Judged(NamePair pair, Optional<Judgement> judged) {

    /** Whether the graph says otherwise than the person. */
    public boolean isWrong() {
      return judged.isPresent() && judged.get() != pair.judgement();
    }
  }

  /** The score of some pairs. */
  public static PairScore of(List<Judged> pairs) {
    List<Judged> found = pairs.stream().filter(pair -> pair.judged().isPresent()).toList();
    Predicate<Judged> predicted = pair -> pair.judged().equals(Optional.of(Judgement.SAME));
    Predicate<Judged> gold = pair -> pair.pair().judgement() == Judgement.SAME;
    return new PairScore(
        pairs.size(),
        found.size(),
        count(found, predicted.and(gold)),
        count(found, predicted),
        count(found, gold),
        count(found, pair -> !pair.isWrong()));
  }

  /** The share of those that the graph takes for one concept that are one; 1 when there is none. */
  public double precision() {
    return predicted == 0 ? 1 : (double) right / predicted;
  }

  /** The share of those that are one concept that the graph takes for one; 1 when there is none. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The score as the cells of a line. */
  public String toLine() {
    return String.format(
        Locale.ROOT,
        "%5d %5d  %.3f  %.3f  %.3f",
        pairs,
        found,
        precision(),
        recall(),
        found == 0 ? 1.0 : (double) agreeing / found);
  }

  private static int count(List<Judged> pairs, Predicate<Judged> condition) {
    return (int) pairs.stream().filter(condition).count();
  }
}
