package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures over many units, each with its confidence intervals, as text for people and for programs.
 *
 * @param rows the figures, in the order of the table
 */
record FigureTable(Map<FigureRow, Measured> rows) {

  private static final int MEASURE_WIDTH = 19;
  private static final int LEAST_NAME_WIDTH = 14;

  /**
   * Sums the counts of the units.
   *
   * @param rows the figures to show
   * @param units the counts of each unit by the names of the figures; what is absent counts 0
   */
  static FigureTable of(List<FigureRow> rows, List<Map<String, Score>> units) {
    List<List<Score>> columns = new ArrayList<>();
    for (FigureRow row : rows) {
      columns.add(units.stream().map(unit -> unit.getOrDefault(row.name(), Score.none())).toList());
    }
    List<Measured> measured = new Bootstrap(units.size()).measure(columns);
    Map<FigureRow, Measured> table = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      table.put(rows.get(i), measured.get(i));
    }
    return new FigureTable(table);
  }

  /** Aligned rows below a line of headings, each with a line break at its end. */
  String text() {
    int width = LEAST_NAME_WIDTH;
    for (FigureRow row : rows.keySet()) {
      width = Math.max(width, row.name().length());
    }
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            "%-" + width + "s  %-19s  %-19s  %-19s  %6s %9s %6s",
            "",
            "P [95 %]",
            "R [95 %]",
            "F1 [95 %]",
            "right",
            "predicted",
            "gold"));
    String name = "%-" + width + "s  ";
    rows.forEach((row, measured) -> text.append(row(name, row, measured)));
    return text.toString();
  }

  private static String row(String name, FigureRow row, Measured measured) {
    Score score = measured.score();
    String precision = measure(score.precision(), measured.precision());
    if (row.share()) {
      String empty = " ".repeat(MEASURE_WIDTH);
      return line(
          name + "%s  %s  %s  %6d %9d",
          row.name(),
          precision,
          empty,
          empty,
          score.right(),
          score.predicted());
    }
    return line(
        name + "%s  %s  %s  %6d %9d %6d",
        row.name(),
        precision,
        measure(score.recall(), measured.recall()),
        measure(score.f1(), measured.f1()),
        score.right(),
        score.predicted(),
        score.gold());
  }

  /**
   * For each figure a list of precision, recall and F1, or the share as a number, as {@code
   * score.py --json} writes them; then all intervals under {@code intervals}, each as its two ends.
   */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    rows.forEach((row, measured) -> putFigure(json, row, measured.score()));
    ObjectNode intervals = json.putObject("intervals");
    rows.forEach((row, measured) -> putIntervals(intervals, row, measured));
    return json;
  }

  private static void putFigure(ObjectNode json, FigureRow row, Score score) {
    if (row.share()) {
      json.put(row.name(), score.precision());
    } else {
      json.putArray(row.name()).add(score.precision()).add(score.recall()).add(score.f1());
    }
  }

  private static void putIntervals(ObjectNode json, FigureRow row, Measured measured) {
    ArrayNode intervals = json.putArray(row.name());
    if (row.share()) {
      intervals.add(measured.precision().low()).add(measured.precision().high());
    } else {
      for (Interval interval : List.of(measured.precision(), measured.recall(), measured.f1())) {
        intervals.addArray().add(interval.low()).add(interval.high());
      }
    }
  }

  private static String measure(double value, Interval interval) {
    return String.format(
        Locale.ROOT, "%5.3f [%5.3f %5.3f]", value, interval.low(), interval.high());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
