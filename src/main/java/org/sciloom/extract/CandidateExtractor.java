package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;

/**
 * The concepts that a linear chain finds and a second look confirms. The second look decides for a
 * name in the whole paper: all its places have one type and one confidence, the probability that
 * the paper has such a concept.
 */
final class CandidateExtractor implements ConceptExtractor {

  /** Between 0.30 and 0.38 F1 hardly changes on papers held out of training. */
  private static final double THRESHOLD = 0.34;

  private static final String NAME = "chain";

  private final CandidateDescriber describer;
  private final CandidateModel model;

  CandidateExtractor(CandidateDescriber describer, CandidateModel model) {
    this.describer = describer;
    this.model = model;
  }

  private record Judged(DescribedCandidate candidate, TypeScores probabilities) {

    /** The likeliest; of data, the text's own words and the catalogue tell which. */
    ConceptType type() {
      return isData() ? candidate.data().orElse(probabilities.top()) : probabilities.top();
    }

    /** The probability of the type; of data that the text or the catalogue tells, of both types. */
    double confidence() {
      boolean told = isData() && candidate.data().isPresent();
      return Math.min(1, told ? data() : probabilities.of(type()));
    }

    /** Whether it is likely enough a concept, or likely enough data of either type. */
    boolean isTaken() {
      return (isData() ? data() : confidence()) >= THRESHOLD;
    }

    private boolean isData() {
      ConceptType top = probabilities.top();
      return top == ConceptType.DATASET || top == ConceptType.BENCHMARK;
    }

    private double data() {
      return probabilities.of(ConceptType.DATASET) + probabilities.of(ConceptType.BENCHMARK);
    }
  }

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    List<Judged> judged =
        describer.describe(text).stream()
            .map(candidate -> new Judged(candidate, model.probabilities(candidate.features())))
            .filter(Judged::isTaken)
            .sorted(
                Comparator.comparingDouble((Judged j) -> -j.probabilities().total())
                    .thenComparing(j -> j.candidate().places().get(0)))
            .toList();
    List<Found> taken = new ArrayList<>(before);
    for (Judged candidate : judged) {
      for (Span place : candidate.candidate().places()) {
        if (text.isWithinSection(place) && Found.isFree(place, taken)) {
          taken.add(
              new Found(
                  place, place.of(text.text()), candidate.type(), candidate.confidence(), NAME));
        }
      }
    }
    return taken.subList(before.size(), taken.size()).stream()
        .sorted(Comparator.comparing(Found::span))
        .toList();
  }
}
