package org.sciloom.extract;

import java.util.List;
import java.util.stream.Stream;
import org.sciloom.extract.chain.ChainEnsemble;
import org.sciloom.extract.chain.ChainLattice;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.FeatureSequence;

/**
 * The first look at a paper: a linear chain over its tokens gives candidates, each described by
 * features for the second look, {@link CandidateModel}. Thread-safe.
 */
public final class CandidateDescriber {

  private final ChainEnsemble chains;
  private final TermTable terms;
  private final List<Adviser> advisers;
  private final CandidateFinder finder;

  /**
   * @param chain the linear chain over the types of concepts
   * @param terms what the corpus says of phrases
   * @param advisers chains whose opinion is a feature
   * @param gazetteer names that are candidates wherever they stand
   */
  public CandidateDescriber(
      ChainModel chain, TermTable terms, List<Adviser> advisers, Gazetteer gazetteer) {
    this.chains =
        new ChainEnsemble(
            Stream.concat(Stream.of(chain), advisers.stream().map(Adviser::chain)).toList());
    this.terms = terms;
    this.advisers = List.copyOf(advisers);
    this.finder = new CandidateFinder(chain, gazetteer);
  }

  /** The candidates of a paper, whose tokens carry their views. */
  public List<DescribedCandidate> describe(TokenizedText text) {
    if (text.sentences().isEmpty()) {
      return List.of();
    }
    FlatText flat = new FlatText(text);
    FeatureSequence features = TokenFeatures.ofPaper(text, TermEvidence.of(text, terms));
    // The advisers know the features of texts among those of papers, and leave the others aside.
    List<ChainLattice> lattices = chains.lattices(features);
    AdviserFeatures opinions = new AdviserFeatures(advisers, lattices.subList(1, lattices.size()));
    return finder.find(flat, lattices.get(0)).stream()
        .map(candidate -> described(candidate, flat, opinions))
        .toList();
  }

  private DescribedCandidate described(
      Candidate candidate, FlatText text, AdviserFeatures opinions) {
    return new DescribedCandidate(
        candidate.places().stream().map(text::characters).toList(),
        candidate.surfaces(),
        DataWords.decide(candidate, text),
        CandidateFeatures.of(candidate, text, terms, opinions));
  }
}
