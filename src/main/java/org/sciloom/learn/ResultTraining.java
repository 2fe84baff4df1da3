package org.sciloom.learn;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.extract.result.ResultCandidate;
import org.sciloom.extract.result.ResultCandidate.Argument;
import org.sciloom.extract.result.ResultCandidates;
import org.sciloom.extract.result.ResultModel;
import org.sciloom.extract.result.ResultRole;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;

/**
 * Trains the models of results on the gold results of gold papers: a classifier of numbers
 * (multinomial logistic regression of CoreNLP, L2 prior), and a model for each role that chooses
 * its phrase ({@link ChoiceTraining}).
 */
public final class ResultTraining {

  private static final int FEWEST = 6;
  private static final double NUMBER_SIGMA = 0.3;
  private static final double CHOICE_SIGMA = 0.4;
  private static final double SMALLEST_WEIGHT = 0.03;

  /**
   * Each paper is read with all of its gold mentions, with some, and with few, so that the models
   * learn to do without: no extractor finds all. In percent of those that are left out.
   */
  private static final List<Integer> LEFT_OUT = List.of(0, 30, 70);

  private final MentionExtractor extractor;
  private final ResultCandidates candidates = ResultCandidates.shipped();

  /** Training on papers whose sentences and acronyms the given extractor finds. */
  public ResultTraining(MentionExtractor extractor) {
    this.extractor = extractor;
  }

  /** The lines of the model that the papers give: feature, label and weight, sorted. */
  public List<String> train(List<GoldPaper> papers) {
    Dataset<String, String> numbers = new Dataset<>();
    Map<ResultRole, ChoiceTraining> phrases = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      phrases.put(role, new ChoiceTraining(FEWEST, CHOICE_SIGMA));
    }
    for (GoldPaper gold : papers) {
      Extraction extraction = extractor.extract(gold.paper());
      for (int leftOut : LEFT_OUT) {
        Extraction withGold = withGoldMentions(gold, extraction, leftOut);
        addPaper(gold, candidates.in(gold.paper(), withGold), numbers, phrases);
      }
    }
    Map<String, String> lines = new TreeMap<>();
    addClassifier(lines, numbers);
    phrases.values().forEach(choice -> addWeights(lines, choice.train()));
    return lines.entrySet().stream().map(line -> line.getKey() + '\t' + line.getValue()).toList();
  }

  private static void addPaper(
      GoldPaper gold,
      List<ResultCandidate> found,
      Dataset<String, String> numbers,
      Map<ResultRole, ChoiceTraining> phrases) {
    Map<Integer, ScoredResult> matches = ResultAlignment.of(gold, found);
    for (int i = 0; i < found.size(); i++) {
      ResultCandidate candidate = found.get(i);
      Optional<ScoredResult> match = Optional.ofNullable(matches.get(i));
      numbers.add(candidate.features(), match.map(ScoredResult::kind).orElse(ResultModel.NONE));
      match.ifPresent(
          result -> phrases.forEach((role, choice) -> addChoice(choice, role, candidate, result)));
    }
  }

  /** Adds the choice of a phrase for a role, where the right one is among them. */
  private static void addChoice(
      ChoiceTraining choice, ResultRole role, ResultCandidate candidate, ScoredResult gold) {
    String wanted =
        switch (role) {
          case METRIC -> gold.metric();
          case ON -> gold.on();
          case METHOD -> gold.method();
        };
    List<List<String>> options = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    options.add(candidate.nothing(role));
    if (wanted.isEmpty()) {
      right.add(0);
    }
    for (Argument argument : candidate.arguments(role)) {
      if (ResultAlignment.isName(wanted, argument.name())) {
        right.add(options.size());
      }
      options.add(argument.features());
    }
    if (!right.isEmpty()) {
      choice.add(options, right);
    }
  }

  private static void addClassifier(Map<String, String> lines, Dataset<String, String> dataset) {
    if (dataset.size() == 0) {
      return;
    }
    dataset.applyFeatureCountThreshold(FEWEST);
    LinearClassifier<String, String> classifier =
        new LinearClassifierFactory<String, String>(1e-4, false, NUMBER_SIGMA)
            .trainClassifier(dataset);
    for (String label : classifier.labels()) {
      for (String feature : classifier.features()) {
        addLine(lines, feature, label, classifier.weight(feature, label));
      }
    }
  }

  private static void addWeights(Map<String, String> lines, Map<String, Double> weights) {
    weights.forEach((feature, weight) -> addLine(lines, feature, ResultModel.CHOSEN, weight));
  }

  private static void addLine(
      Map<String, String> lines, String feature, String label, double weight) {
    if (Math.abs(weight) >= SMALLEST_WEIGHT) {
      lines.put(feature + '\t' + label, String.format(Locale.ROOT, "%.2f", weight));
    }
  }

  private static Extraction withGoldMentions(GoldPaper gold, Extraction extraction, int leftOut) {
    Paper paper = gold.paper();
    List<Mention> mentions = new ArrayList<>();
    for (Section section : Section.values()) {
      String text = paper.text(section);
      for (GoldMentions.Occurrence occurrence : GoldMentions.in(text, gold)) {
        String surface = occurrence.span().of(text);
        // The hash of a string is the same everywhere, and so is the choice.
        if (Math.floorMod((gold.id() + surface).hashCode(), 100) >= leftOut) {
          mentions.add(
              new Mention(
                  section, occurrence.span(), surface, occurrence.concept().type(), 1, "gold"));
        }
      }
    }
    return new Extraction(extraction.sentences(), mentions, extraction.acronyms());
  }
}
