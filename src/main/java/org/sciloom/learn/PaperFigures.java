package org.sciloom.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures of papers in the annotation guide's form. */
final class PaperFigures {

  private PaperFigures() {}

  /** The rows of a report: first those of {@code score.py}, in its order. */
  static List<FigureRow> rows() {
    List<FigureRow> rows = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      rows.add(FigureRow.measures(figure.label()));
    }
    rows.addAll(LinkFigures.rows());
    rows.addAll(ResultFields.rows());
    return List.copyOf(rows);
  }

  /** The counts of one paper by the name of the row. */
  static Map<String, Score> of(JudgedPaper paper) {
    Map<String, Score> figures = new LinkedHashMap<>();
    paper.scores().byFigure().forEach((figure, score) -> figures.put(figure.label(), score));
    figures.putAll(LinkFigures.of(paper));
    figures.putAll(ResultFields.of(paper));
    return figures;
  }
}
