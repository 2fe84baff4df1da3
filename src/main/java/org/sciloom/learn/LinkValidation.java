package org.sciloom.learn;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.link.LinkModel;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * How many links of concepts are right, by the type of the concept, and how far introduced concepts
 * can be trusted.
 *
 * @param byType the concepts of each type; found is what is linked rightly
 * @param introduced concepts linked as introduced: found rightly, predicted, and in the gold
 * @param confidence the sum of the probabilities of the links
 */
record LinkValidation(Map<ConceptType, Score> byType, Score introduced, double confidence) {

  /** The parts into which papers are divided. */
  static final int FOLDS = 5;

  LinkValidation {
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
  }

  static LinkValidation none() {
    return new LinkValidation(Map.of(), Score.none(), 0);
  }

  /** The part of a paper, by the hash of its id. */
  static int fold(String paper) {
    return Math.floorMod(paper.hashCode(), FOLDS);
  }

  /** How a model fares on examples. */
  static LinkValidation of(LinkModel model, List<LinkExamples.Example> examples) {
    LinkValidation sum = none();
    for (LinkExamples.Example example : examples) {
      GoldConcept gold = example.gold();
      Map<LinkType, Double> probabilities = model.probabilities(gold.type(), example.features());
      Map.Entry<LinkType, Double> best =
          Collections.max(probabilities.entrySet(), Map.Entry.comparingByValue());
      sum = sum.plus(one(gold, best.getKey(), best.getValue()));
    }
    return sum;
  }

  private static LinkValidation one(GoldConcept gold, LinkType link, double confidence) {
    boolean right = gold.acceptsLink(link.term());
    boolean introduces = link == LinkType.INTRODUCES;
    return new LinkValidation(
        Map.of(gold.type(), new Score(right ? 1 : 0, 1, 1)),
        new Score(
            introduces && right ? 1 : 0,
            introduces ? 1 : 0,
            gold.link() == LinkType.INTRODUCES ? 1 : 0),
        confidence);
  }

  LinkValidation plus(LinkValidation other) {
    Map<ConceptType, Score> sum = new EnumMap<>(ConceptType.class);
    sum.putAll(byType);
    other.byType.forEach((type, score) -> sum.merge(type, score, Score::plus));
    return new LinkValidation(
        sum, introduced.plus(other.introduced), confidence + other.confidence);
  }

  /** The share of links that are right. */
  double accuracy() {
    return all().precision();
  }

  private Score all() {
    return byType.values().stream().reduce(Score.none(), Score::plus);
  }

  /** The figures in a line. */
  String report() {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%.3f of %,d links right (mean confidence %.3f); introduces: P %.3f, R %.3f",
            accuracy(),
            all().predicted(),
            confidence / Math.max(1, all().predicted()),
            introduced.precision(),
            introduced.recall()));
    byType.forEach(
        (type, score) ->
            line.append(String.format(Locale.ROOT, "; %s %.3f", type.term(), score.precision())));
    return line.toString();
  }
}
