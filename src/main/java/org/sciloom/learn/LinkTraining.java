package org.sciloom.learn;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.link.LinkFeatures;
import org.sciloom.link.LinkModel;
import org.sciloom.link.NameCounts;
import org.sciloom.paper.ConceptType;

/**
 * Trains the classifier of links on the gold concepts of gold papers (multinomial logistic
 * regression of CoreNLP, L2 prior). Each feature counts once for all types of concepts and once for
 * the concept's own.
 */
public final class LinkTraining {

  private static final int FEWEST = 3;
  private static final double TOLERANCE = 1e-4;

  /** By cross-validation: the probabilities are calibrated best with it, and most are right. */
  private static final double SIGMA = 0.15;

  private static final double SMALLEST_WEIGHT = 0.002;

  private final LinkExamples examples;

  /** Training on papers whose sentences the given extractor finds, with names so well known. */
  public LinkTraining(MentionExtractor sentences, NameCounts names) {
    this.examples = new LinkExamples(sentences, new LinkFeatures(names));
  }

  /** The lines of the model that the papers give: feature, link and weight, sorted. */
  public List<String> train(List<GoldPaper> papers) {
    return lines(papers.stream().map(examples::of).flatMap(List::stream).toList());
  }

  /**
   * How models fare on papers that they were not trained on: the papers are parted into folds, and
   * each fold is linked by the model that the other folds give.
   */
  public LinkValidation validate(List<GoldPaper> papers) {
    List<LinkExamples.Example> all =
        papers.stream().map(examples::of).flatMap(List::stream).toList();
    LinkValidation sum = LinkValidation.none();
    for (int i = 0; i < LinkValidation.FOLDS; i++) {
      int fold = i;
      Map<Boolean, List<LinkExamples.Example>> parts =
          all.stream()
              .collect(
                  Collectors.partitioningBy(
                      example -> LinkValidation.fold(example.paper()) == fold));
      LinkModel model = model(lines(parts.getOrDefault(false, List.of())));
      sum = sum.plus(LinkValidation.of(model, parts.getOrDefault(true, List.of())));
    }
    return sum;
  }

  private static LinkModel model(List<String> lines) {
    return LinkModel.read(new BufferedReader(new StringReader(String.join("\n", lines))));
  }

  private static List<String> lines(List<LinkExamples.Example> examples) {
    Dataset<String, String> dataset = new Dataset<>();
    for (LinkExamples.Example example : examples) {
      dataset.add(bothWays(example), example.gold().link().term());
    }
    dataset.applyFeatureCountThreshold(FEWEST);
    LinearClassifierFactory<String, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, SIGMA);
    return lines(factory.trainClassifier(dataset));
  }

  private static List<String> bothWays(LinkExamples.Example example) {
    ConceptType type = example.gold().type();
    List<String> both = new ArrayList<>(example.features());
    example.features().forEach(feature -> both.add(LinkFeatures.typed(type, feature)));
    return both;
  }

  private static List<String> lines(LinearClassifier<String, String> classifier) {
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
