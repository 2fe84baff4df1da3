package org.sciloom.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The figures of units of a public set. A span is found strictly when a predicted one has the same
 * borders and label, and in the sense of overlap when one of the same label shares a character with
 * it (each predicted span stands for one gold span at most), as in SemEval-2013 task 9.
 */
final class UnitFigures {

  static final String STRICT = "strict";
  static final String OVERLAP = "overlap";
  private static final String ANY_LABEL = ", any label";

  private UnitFigures() {}

  /**
   * The rows of a report: strict over all labels, by label and whatever the label, the same by
   * overlap, and strict by the parts of the set where it tells any.
   */
  static List<FigureRow> rows(List<JudgedUnit> units) {
    SortedSet<String> labels = new TreeSet<>();
    SortedSet<String> sources = new TreeSet<>();
    for (JudgedUnit unit : units) {
      unit.gold().forEach(span -> labels.add(span.label()));
      unit.predicted().forEach(span -> labels.add(span.label()));
      sources.add(unit.unit().origin().source());
    }
    sources.remove("");
    List<FigureRow> rows = new ArrayList<>();
    for (String measure : List.of(STRICT, OVERLAP)) {
      rows.add(FigureRow.measures(measure));
      labels.forEach(label -> rows.add(FigureRow.measures(measure + " " + label)));
      rows.add(FigureRow.measures(measure + ANY_LABEL));
    }
    sources.forEach(source -> rows.add(FigureRow.measures(ofSource(source))));
    return rows;
  }

  /** The counts of one unit by the name of the row. */
  static Map<String, Score> of(JudgedUnit unit) {
    Map<String, Score> figures = new LinkedHashMap<>();
    put(figures, STRICT, unit, LabelledSpan::hasPlaceOf);
    put(figures, OVERLAP, unit, LabelledSpan::overlaps);
    String source = unit.unit().origin().source();
    if (!source.isEmpty()) {
      figures.put(ofSource(source), figures.getOrDefault(STRICT, Score.none()));
    }
    return figures;
  }

  private static void put(
      Map<String, Score> figures,
      String measure,
      JudgedUnit unit,
      BiPredicate<LabelledSpan, LabelledSpan> alike) {
    List<JudgedUnit.Pair> right = unit.pairs(alike.and(LabelledSpan::hasLabelOf));
    int predicted = unit.predicted().size();
    int gold = unit.gold().size();
    figures.put(measure, new Score(right.size(), predicted, gold));
    figures.put(measure + ANY_LABEL, new Score(unit.pairs(alike).size(), predicted, gold));
    for (JudgedUnit.Pair pair : right) {
      add(figures, measure, pair.gold(), new Score(1, 0, 0));
    }
    unit.predicted().forEach(span -> add(figures, measure, span, new Score(0, 1, 0)));
    unit.gold().forEach(span -> add(figures, measure, span, new Score(0, 0, 1)));
  }

  private static void add(
      Map<String, Score> figures, String measure, LabelledSpan span, Score score) {
    figures.merge(measure + " " + span.label(), score, Score::plus);
  }

  private static String ofSource(String source) {
    return STRICT + ", source " + source;
  }
}
