package org.sciloom.extract;

import java.util.Collection;
import org.sciloom.paper.ConceptType;

/**
 * What a second look sees of a candidate: what the chain holds of it at all its places, what the
 * corpus says of its name, the words of the name, and what stands around it in the whole document.
 * Pure functions.
 */
final class CandidateFeatures {

  private CandidateFeatures() {}

  /** The features of a candidate, by name. */
  static Collection<String> of(
      Candidate candidate, FlatText text, TermTable terms, AdviserFeatures advisers) {
    FeatureNames features = new FeatureNames();
    addBeliefs(candidate, features);
    addTerm(candidate, CandidateTerms.of(candidate, text, terms), features);
    NameFeatures.add(candidate, text, features);
    ContextFeatures.add(candidate, text, features);
    advisers.add(candidate, features);
    return features.all();
  }

  /** The type that the chain holds for the likeliest, or {@code none}. */
  static String argued(Candidate candidate) {
    return candidate.surest().total() < 1e-9 ? "none" : candidate.surest().top().term();
  }

  /** The level of the chain's belief that the candidate is a concept of any type. */
  static int belief(Candidate candidate) {
    return FeatureNames.level(Math.min(1, candidate.surest().total()));
  }

  private static void addBeliefs(Candidate candidate, FeatureNames features) {
    String argued = argued(candidate);
    int belief = belief(candidate);
    double sum = candidate.sum().total();
    int places = candidate.places().size();
    int average = FeatureNames.level(Math.min(1, sum / places));
    int rival = FeatureNames.level(candidate.rival());
    features.add("belief", belief);
    features.add("beliefArgued", belief, argued);
    features.add("sum", Math.round(2 * Math.log(1 + sum) / Math.log(2)));
    for (ConceptType type : TypeScores.TYPES) {
      features.add("belief" + type.term(), FeatureNames.level(candidate.surest().of(type)));
    }
    features.add("average", average);
    features.add("averageArgued", average, argued);
    features.add("places", Math.min(5, places));
    features.add("placesBelief", Math.min(4, places), belief);
    features.add("rival", rival);
    features.add("rivalBelief", rival, belief);
    features.addIf(candidate.hasAcronym(), "acronym");
    features.addIf(candidate.hasAcronym(), "acronymArgued", argued);
  }

  private static void addTerm(Candidate candidate, CandidateTerms terms, FeatureNames features) {
    String argued = argued(candidate);
    int belief = belief(candidate);
    String share = terms.best().map(term -> "" + (int) (term.share() * 8)).orElse("none");
    features.add("share", share);
    features.add("shareBelief", share, belief);
    features.add("shareArgued", share, argued);
    terms
        .best()
        .ifPresent(
            term -> {
              int magnitude = Math.min(10, term.magnitude());
              features.add("magnitude", magnitude);
              features.add("magnitudeShare", magnitude, share);
              features.add("shareType", term.shares().top().term(), share);
              for (ConceptType type : TypeScores.TYPES) {
                double part = term.shares().of(type) / Math.max(1e-6, term.shares().total());
                features.add("share" + type.term(), (int) (5 * part));
              }
            });
  }
}
