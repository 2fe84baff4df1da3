package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the gold concepts of a paper with the predicted ones that share a name or a surface form:
 * pairs of the same type first, then those with more forms in common, then in the order of the
 * lists. Each concept is in one pair at most.
 */
final class ConceptMatching {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::sameType, Comparator.reverseOrder())
          .thenComparing(Candidate::sharedForms, Comparator.reverseOrder())
          .thenComparing(candidate -> candidate.pair().gold())
          .thenComparing(candidate -> candidate.pair().predicted());

  /** A gold concept and a predicted one, as indexes into their lists. */
  record Pair(int gold, int predicted) {}

  private record Candidate(boolean sameType, int sharedForms, Pair pair) {}

  private ConceptMatching() {}

  /** The pairs, best first. */
  static List<Pair> match(List<GoldConcept> gold, List<ScoredConcept> predicted) {
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> predictedTaken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(gold, predicted)) {
      Pair pair = candidate.pair();
      if (!goldTaken.contains(pair.gold()) && predictedTaken.add(pair.predicted())) {
        goldTaken.add(pair.gold());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(List<GoldConcept> gold, List<ScoredConcept> predicted) {
    List<Set<String>> goldForms = gold.stream().map(GoldConcept::forms).toList();
    List<Set<String>> predictedForms = predicted.stream().map(ScoredConcept::forms).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int shared = shared(goldForms.get(i), predictedForms.get(j));
        if (shared > 0) {
          boolean sameType = gold.get(i).acceptsType(predicted.get(j).type());
          candidates.add(new Candidate(sameType, shared, new Pair(i, j)));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return Collections.unmodifiableList(candidates);
  }

  private static int shared(Set<String> one, Set<String> two) {
    return (int) one.stream().filter(two::contains).count();
  }
}
