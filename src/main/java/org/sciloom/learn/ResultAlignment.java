package org.sciloom.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciloom.extract.result.ResultCandidate;

/** Which number of an abstract each gold result is. */
final class ResultAlignment {

  private ResultAlignment() {}

  /**
   * The gold results by the index of their candidates. A gold result goes to the candidate of the
   * same value whose text and sentence have most of what it tells.
   */
  static Map<Integer, ScoredResult> of(GoldPaper gold, List<ResultCandidate> candidates) {
    Map<Integer, ScoredResult> matches = new HashMap<>();
    for (ScoredResult result : gold.results().sure()) {
      int best = -1;
      int most = -1;
      for (int i = 0; i < candidates.size(); i++) {
        int likeness = likeness(gold, result, candidates.get(i));
        if (likeness > most && !matches.containsKey(i)) {
          most = likeness;
          best = i;
        }
      }
      if (best >= 0) {
        matches.put(best, result);
      }
    }
    return matches;
  }

  private static int likeness(GoldPaper gold, ScoredResult result, ResultCandidate candidate) {
    if (!Quantity.of(candidate.amount().text()).equals(result.quantity())) {
      return -1;
    }
    String sentence = candidate.sentence().span().of(gold.abstractText());
    int text = result.value().contains(candidate.amount().text()) ? 3 : 0;
    int metric = !result.metric().isEmpty() && sentence.contains(result.metric()) ? 2 : 0;
    int on = !result.on().isEmpty() && sentence.contains(result.on()) ? 1 : 0;
    return text + metric + on;
  }

  /** Whether a phrase names what a gold result names: one holds the other, in whole words. */
  static boolean isName(String gold, String phrase) {
    String wanted = " " + FormFolding.fold(gold) + " ";
    String given = " " + FormFolding.fold(phrase) + " ";
    return !wanted.isBlank()
        && !given.isBlank()
        && (wanted.contains(given) || given.contains(wanted))
        && !Set.of(" of ", " at ").contains(given);
  }
}
