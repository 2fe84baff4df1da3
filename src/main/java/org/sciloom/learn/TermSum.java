package org.sciloom.learn;

import java.util.List;
import java.util.Optional;
import org.sciloom.extract.chain.WeighedChunk;

/**
 * What was judged of one phrase, added up: in whole thousandths, so that the sum does not depend on
 * the order. Mutable; not thread-safe.
 */
final class TermSum {

  private static final int LEAST_SHARE = 2;
  private static final List<String> TYPES = GoldSequence.LABELS.types();

  private final String phrase;
  private final long[] thousandths = new long[TYPES.size()];
  private int abstracts;
  private int occurrences;

  TermSum(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }

  /** How many abstracts took the phrase for a concept. */
  int abstracts() {
    return abstracts;
  }

  /** How often the phrase stands in the corpus. */
  int occurrences() {
    return occurrences;
  }

  /** Adds a judgement of one place. */
  void add(WeighedChunk judged) {
    thousandths[TYPES.indexOf(judged.chunk().type())] += Math.round(judged.probability() * 1000);
  }

  /** Adds the sum of one abstract. */
  void addAbstract(TermSum other) {
    abstracts++;
    addJudgements(other);
  }

  private void addJudgements(TermSum other) {
    for (int type = 0; type < thousandths.length; type++) {
      thousandths[type] += other.thousandths[type];
    }
  }

  void countOccurrence() {
    occurrences++;
  }

  /** Adds what another chain judged of the same phrase over the same corpus. */
  void addOpinion(TermSum other) {
    addJudgements(other);
    occurrences = Math.max(occurrences, other.occurrences);
  }

  /**
   * The phrase's line in a table of terms; none if it hardly ever is a concept.
   *
   * @param opinions how many chains have judged
   */
  Optional<String> findLine(int opinions) {
    StringBuilder line = new StringBuilder(phrase);
    line.append('\t').append(31 - Integer.numberOfLeadingZeros(Math.max(1, occurrences)));
    long sum = 0;
    for (long thousandth : thousandths) {
      long share = Math.round(thousandth / (10.0 * opinions * Math.max(1, occurrences)));
      sum += Math.min(100, share);
      line.append('\t').append(Math.min(100, share));
    }
    return sum < LEAST_SHARE ? Optional.empty() : Optional.of(line.toString());
  }
}
