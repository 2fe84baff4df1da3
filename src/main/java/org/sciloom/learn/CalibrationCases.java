package org.sciloom.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What was predicted with which confidence, and whether it is right. */
final class CalibrationCases {

  private CalibrationCases() {}

  /** Concepts with the confidence of their surest mention: right when their type is. */
  static Calibration ofTypes(List<JudgedPaper> papers) {
    return ofConcepts(papers, ScoredConcept::conceptConfidence, FoundConcept::typed);
  }

  /** Links: right when their type and that of their concept is. */
  static Calibration ofLinks(List<JudgedPaper> papers) {
    return ofConcepts(papers, ScoredConcept::confidence, FoundConcept::linked);
  }

  private static Calibration ofConcepts(
      List<JudgedPaper> papers,
      ToDoubleFunction<ScoredConcept> confidence,
      Predicate<FoundConcept> isRight) {
    List<Calibration.Case> cases = new ArrayList<>();
    for (JudgedPaper paper : papers) {
      for (FoundConcept pair : paper.found()) {
        double value = confidence.applyAsDouble(pair.predicted());
        cases.add(new Calibration.Case(value, isRight.test(pair)));
      }
      for (ScoredConcept concept : paper.invented()) {
        cases.add(new Calibration.Case(confidence.applyAsDouble(concept), false));
      }
    }
    return new Calibration(cases);
  }

  /**
   * Mentions, right when a gold concept of the type of their concept has their surface; those of
   * optional gold concepts are left out.
   */
  static Calibration ofMentions(List<JudgedPaper> papers) {
    return new Calibration(papers.stream().flatMap(CalibrationCases::mentions).toList());
  }

  private static Stream<Calibration.Case> mentions(JudgedPaper paper) {
    return paper.prediction().concepts().stream()
        .flatMap(
            concept ->
                concept.mentions().stream()
                    .flatMap(mention -> ofMention(paper.gold(), concept, mention)));
  }

  private static Stream<Calibration.Case> ofMention(
      GoldPaper paper, ScoredConcept concept, ScoredConcept.Named mention) {
    String form = FormFolding.fold(mention.surface());
    List<GoldConcept> named =
        paper.concepts().stream().filter(gold -> hasForm(gold, form)).toList();
    boolean right = named.stream().anyMatch(gold -> gold.acceptsType(concept.type()));
    boolean optional = named.stream().anyMatch(GoldConcept::optional);
    return optional ? Stream.empty() : Stream.of(new Calibration.Case(mention.confidence(), right));
  }

  private static boolean hasForm(GoldConcept gold, String form) {
    return gold.forms().contains(form);
  }

  /** Labelled spans, right when borders and label are. */
  static Calibration ofSpans(List<JudgedUnit> units) {
    return new Calibration(
        units.stream()
            .flatMap(
                unit ->
                    unit.predicted().stream()
                        .map(
                            span ->
                                new Calibration.Case(
                                    span.confidence(),
                                    unit.gold().stream().anyMatch(span::isSameAs))))
            .toList());
  }
}
