package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;

/** How well papers in the annotation guide's form were predicted. Immutable. */
public final class PaperEvaluation implements Evaluation {

  private final String name;
  private final List<JudgedPaper> papers;

  private PaperEvaluation(String name, List<JudgedPaper> papers) {
    this.name = name;
    this.papers = List.copyOf(papers);
  }

  /**
   * Judges the predictions that have the ids of the gold papers; those that lack count as empty.
   */
  public static PaperEvaluation of(GoldFile.Papers gold, Predictions predictions) {
    return new PaperEvaluation(
        gold.path().toString(),
        gold.papers().stream()
            .map(
                paper ->
                    predictions
                        .find(paper.id())
                        .map(found -> JudgedPaper.of(paper, found))
                        .orElseGet(() -> JudgedPaper.withoutPrediction(paper)))
            .toList());
  }

  /**
   * Judges what an extractor finds in the gold papers, each under the gold paper's own id. Extracts
   * on all processors; the order does not depend on them.
   *
   * @param extractor gives the facts of a paper; thread-safe
   */
  public static PaperEvaluation ofExtractor(
      GoldFile.Papers gold, Function<Paper, PaperFacts> extractor) {
    return new PaperEvaluation(
        gold.path().toString(),
        gold.papers().parallelStream()
            .map(
                paper ->
                    JudgedPaper.of(
                        paper, Prediction.of(paper.id(), extractor.apply(paper.paper()))))
            .toList());
  }

  /** The papers of all evaluations together. */
  public static PaperEvaluation together(String name, List<PaperEvaluation> evaluations) {
    return new PaperEvaluation(
        name, evaluations.stream().flatMap(evaluation -> evaluation.papers.stream()).toList());
  }

  @Override
  public String name() {
    return name;
  }

  /** The figures of the annotation guide's scorer. */
  public Scores scores() {
    return papers.stream().map(JudgedPaper::scores).reduce(Scores.none(), Scores::plus);
  }

  @Override
  public String text(List<Part> parts) {
    Scores scores = scores();
    Score concepts = scores.of(Figure.UNTYPED);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "papers %d, missing from the prediction %d, gold %d, predicted %d\n",
            scores.papers(),
            scores.missing(),
            concepts.gold(),
            concepts.predicted()));
    text.append(table().text());
    if (parts.contains(Part.CONFUSION)) {
      text.append('\n').append(Confusion.ofTypes(papers).text("type (rows: gold)"));
      text.append('\n').append(Confusion.ofLinks(papers).text("link (rows: gold)"));
    }
    if (parts.contains(Part.CALIBRATION)) {
      text.append('\n')
          .append(CalibrationCases.ofMentions(papers).text("mentions, right with type"));
      text.append('\n')
          .append(
              CalibrationCases.ofTypes(papers)
                  .text("concepts by their surest mention, right with type"));
      text.append('\n')
          .append(CalibrationCases.ofLinks(papers).text("links, right with type and link"));
    }
    return text.toString();
  }

  @Override
  public ObjectNode json(List<Part> parts) {
    ObjectNode json = table().json();
    json.put("papers", papers.size());
    if (parts.contains(Part.CONFUSION)) {
      ObjectNode confusion = json.putObject("confusion");
      confusion.set("types", Confusion.ofTypes(papers).json());
      confusion.set("links", Confusion.ofLinks(papers).json());
    }
    if (parts.contains(Part.CALIBRATION)) {
      ObjectNode calibration = json.putObject("calibration");
      calibration.set("mentions", CalibrationCases.ofMentions(papers).json());
      calibration.set("concepts", CalibrationCases.ofTypes(papers).json());
      calibration.set("links", CalibrationCases.ofLinks(papers).json());
    }
    return json;
  }

  @Override
  public List<ObjectNode> errors() {
    return papers.stream().flatMap(paper -> PaperErrors.of(name, paper).stream()).toList();
  }

  private FigureTable table() {
    return FigureTable.of(PaperFigures.rows(), papers.stream().map(PaperFigures::of).toList());
  }
}
