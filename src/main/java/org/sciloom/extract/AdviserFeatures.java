package org.sciloom.extract;

import java.util.ArrayList;
import java.util.List;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.ChainLattice;

/** What chains over the labels of public sets hold of a text. For use by one thread. */
final class AdviserFeatures {

  private final List<Opinion> opinions = new ArrayList<>();

  private record Opinion(Adviser adviser, ChainLattice lattice) {

    double of(TokenSpan place, String label) {
      return lattice.probability(new ChainLabels.Chunk(place.begin(), place.end(), label));
    }
  }

  /** The opinions of advisers on a text: of each, in their order, what it holds of the labels. */
  AdviserFeatures(List<Adviser> advisers, List<ChainLattice> lattices) {
    for (int i = 0; i < advisers.size(); i++) {
      opinions.add(new Opinion(advisers.get(i), lattices.get(i)));
    }
  }

  /** For each adviser the highest probability of each label at any place of the candidate. */
  void add(Candidate candidate, FeatureNames features) {
    for (Opinion opinion : opinions) {
      double total = 0;
      for (String label : opinion.adviser().chain().labels().types()) {
        double highest =
            candidate.places().stream()
                .mapToDouble(place -> opinion.of(place, label))
                .max()
                .orElse(0);
        total += highest;
        features.add(opinion.adviser().name() + label, FeatureNames.level(highest));
      }
      features.add(
          opinion.adviser().name(),
          FeatureNames.level(Math.min(1, total)),
          CandidateFeatures.argued(candidate));
    }
  }
}
