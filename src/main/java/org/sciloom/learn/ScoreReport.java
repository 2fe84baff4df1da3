package org.sciloom.learn;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Scores as text for people and for programs. */
public final class ScoreReport {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String LINK_ACCURACY = "link accuracy";

  private ScoreReport() {}

  /**
   * An aligned table: a line of counts, then one row for each figure with precision, recall, F1 and
   * the counts they follow from, then the link accuracy. Ends with a line break.
   */
  public static String table(Scores scores) {
    Score concepts = scores.of(Figure.UNTYPED);
    StringBuilder table = new StringBuilder();
    table.append(
        line(
            "papers %d, missing from the prediction %d, gold %d, predicted %d",
            scores.papers(), scores.missing(), concepts.gold(), concepts.predicted()));
    table.append(
        line("%-14s %6s %6s %6s  %6s %9s %6s", "", "P", "R", "F1", "right", "predicted", "gold"));
    scores.byFigure().forEach((figure, score) -> table.append(row(figure, score)));
    table.append(line("%-14s %6s %6s %6.3f", LINK_ACCURACY, "", "", scores.linkAccuracy()));
    return table.toString();
  }

  /**
   * One JSON object, as {@code score.py --json} writes it: for each figure a list of precision,
   * recall and F1, and the link accuracy as a number.
   */
  public static String json(Scores scores) {
    ObjectNode json = JSON.createObjectNode();
    for (Map.Entry<Figure, Score> entry : scores.byFigure().entrySet()) {
      Score score = entry.getValue();
      ArrayNode measures = json.putArray(entry.getKey().label());
      measures.add(score.precision()).add(score.recall()).add(score.f1());
    }
    return json.put(LINK_ACCURACY, scores.linkAccuracy()).toString();
  }

  private static String row(Figure figure, Score score) {
    return line(
        "%-14s %6.3f %6.3f %6.3f  %6d %9d %6d",
        figure.label(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.predicted(),
        score.gold());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
