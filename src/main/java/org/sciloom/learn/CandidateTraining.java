package org.sciloom.learn;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sciloom.extract.CandidateModel;
import org.sciloom.extract.DescribedCandidate;

/**
 * Trains the classifier of candidates (multinomial logistic regression of CoreNLP, L2 prior) on
 * candidates that a chain gave for papers it had not seen.
 */
final class CandidateTraining {

  private static final int FEWEST = 3;
  private static final double SIGMA = 0.25;
  private static final double SMALLEST_WEIGHT = 0.01;

  /** What the features begin with that tell of more than one place of a name. */
  private static final List<String> OF_DOCUMENT =
      List.of("average", "named", "part", "places", "rival", "sum", "title");

  private final Dataset<String, String> dataset = new Dataset<>();
  private final boolean withDocument;

  /**
   * @param withDocument whether to look at features that tell of more than one place of a name
   */
  CandidateTraining(boolean withDocument) {
    this.withDocument = withDocument;
  }

  /** Adds the candidates of a paper, each with the type of the gold concept that it is. */
  void add(GoldPaper gold, List<DescribedCandidate> candidates) {
    for (DescribedCandidate candidate : candidates) {
      dataset.add(
          candidate.features().stream().filter(this::isKept).toList(), label(gold, candidate));
    }
  }

  private boolean isKept(String feature) {
    return withDocument || OF_DOCUMENT.stream().noneMatch(feature::startsWith);
  }

  private static String label(GoldPaper gold, DescribedCandidate candidate) {
    Set<String> forms = FormFolding.foldAll(List.copyOf(candidate.surfaces()));
    return gold.concepts().stream()
        .filter(concept -> concept.forms().stream().anyMatch(forms::contains))
        .findFirst()
        .map(concept -> concept.type().term())
        .orElse(CandidateModel.NONE);
  }

  /** The lines of the model: feature, label and weight, sorted. */
  List<String> lines() {
    dataset.applyFeatureCountThreshold(FEWEST);
    LinearClassifier<String, String> classifier =
        new LinearClassifierFactory<String, String>(1e-4, false, SIGMA).trainClassifier(dataset);
    Map<String, String> lines = new TreeMap<>();
    for (String feature : classifier.features()) {
      for (String label : classifier.labels()) {
        double weight = classifier.weight(feature, label);
        if (Math.abs(weight) >= SMALLEST_WEIGHT) {
          lines.put(feature + '\t' + label, String.format(Locale.ROOT, "%.3f", weight));
        }
      }
    }
    List<String> sorted = new ArrayList<>();
    lines.forEach((key, weight) -> sorted.add(key + '\t' + weight));
    return sorted;
  }
}
