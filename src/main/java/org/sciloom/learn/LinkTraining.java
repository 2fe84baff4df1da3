package org.sciloom.learn;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.concept.ConceptKeys;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.link.LinkFeatures;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;

/**
 * Trains the classifier of links on the gold concepts of gold papers (multinomial logistic
 * regression of CoreNLP, L2 prior).
 */
public final class LinkTraining {

  private static final int FEWEST = 3;
  private static final double SIGMA = 0.5;
  private static final double SMALLEST_WEIGHT = 0.01;

  private final MentionExtractor sentences;

  /** Training on papers whose sentences the given extractor finds. */
  public LinkTraining(MentionExtractor sentences) {
    this.sentences = sentences;
  }

  /** The lines of the model that the papers give: feature, link and weight, sorted. */
  public List<String> train(List<GoldPaper> papers) {
    Dataset<String, String> dataset = new Dataset<>();
    for (GoldPaper gold : papers) {
      Paper paper = gold.paper();
      Extraction extraction = sentences.extract(paper);
      for (GoldConcept concept : gold.concepts()) {
        mentionsOf(paper, gold, concept)
            .ifPresent(
                found ->
                    dataset.add(LinkFeatures.of(paper, extraction, found), concept.link().term()));
      }
    }
    dataset.applyFeatureCountThreshold(FEWEST);
    LinearClassifierFactory<String, String> factory =
        new LinearClassifierFactory<>(1e-4, false, SIGMA);
    return lines(factory.trainClassifier(dataset));
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

  /** A gold concept as the linker would see it, if one of its surfaces stands in the text. */
  private static Optional<PaperConcept> mentionsOf(
      Paper paper, GoldPaper gold, GoldConcept concept) {
    List<Mention> mentions = new ArrayList<>();
    for (Section section : Section.values()) {
      for (GoldMentions.Occurrence occurrence : GoldMentions.in(paper.text(section), gold)) {
        if (occurrence.concept().equals(concept)) {
          mentions.add(
              new Mention(
                  section,
                  occurrence.span(),
                  occurrence.span().of(paper.text(section)),
                  concept.type(),
                  1,
                  "gold"));
        }
      }
    }
    Optional<ConceptKey> key = ConceptKeys.find(concept.name());
    return mentions.isEmpty() || key.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperConcept(key.get(), concept.name(), concept.type(), mentions));
  }
}
