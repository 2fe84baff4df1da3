package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/** One invented paper: what is measured beyond the annotation guide's scorer. */
class PaperEvaluationTest {

  private static final GoldPaper PAPER =
      new GoldPaper(
          "p1",
          "LoomNet",
          "We present LoomNet for weaving. It beats YarnNet on ThreadSet by 2.5% F1. Speed is 4x.",
          List.of(
              GoldPapers.concept("LoomNet", ConceptType.METHOD, LinkType.INTRODUCES, "LoomNet"),
              GoldPapers.concept("YarnNet", ConceptType.METHOD, LinkType.COMPARES_WITH, "YarnNet"),
              GoldPapers.concept("ThreadSet", ConceptType.DATASET, LinkType.USES, "ThreadSet"),
              GoldPapers.concept("weaving", ConceptType.TASK, LinkType.ADDRESSES, "weaving")),
          GoldResults.ofOne(
              List.of(
                  new ScoredResult("F1", "2.5%", "ThreadSet", "LoomNet", "improvement"),
                  new ScoredResult("speed", "4x", "", "", "absolute"))),
          List.of());

  private static final Prediction PREDICTION =
      new Prediction(
          "p1",
          List.of(
              predicted("LoomNet", "Method", "introduces", 0.9),
              predicted("YarnNet", "Method", "introduces", 0.8),
              predicted("ThreadSet", "Benchmark", "evaluatesOn", 0.7),
              predicted("speed", "Metric", "reports", 0.4)),
          List.of(
              new ScoredResult("F1", "2.5 points", "ThreadSet", "", "improvement"),
              new ScoredResult("", "4x", "", "", "absolute")));

  @Test
  void linksAreMeasuredOverTheConceptsWithTheRightType() {
    Map<String, Score> figures = figures();
    assertEquals(new Score(1, 2, 2), figures.get("link accuracy"));
    assertEquals(new Score(1, 2, 1), figures.get("link introduces"));
    assertEquals(new Score(0, 0, 1), figures.get("link comparesWith"));
    assertEquals(new Score(0, 0, 0), figures.get("link uses"));
  }

  @Test
  void whatIsIntroducedIsRightWhateverItsType() {
    assertEquals(new Score(1, 2, 1), figures().get("introduced"));
  }

  @Test
  void theFieldsOfResultsAreMeasuredOverThoseWithTheRightValue() {
    Map<String, Score> figures = figures();
    assertEquals(new Score(2, 2, 2), figures.get("value"));
    assertEquals(new Score(1, 2, 2), figures.get("value: metric"));
    assertEquals(new Score(1, 2, 2), figures.get("value: unit"));
    assertEquals(new Score(2, 2, 2), figures.get("value: kind"));
    assertEquals(new Score(2, 2, 2), figures.get("value: on"));
    assertEquals(new Score(1, 2, 2), figures.get("value: method"));
  }

  @Test
  void ofResultsWithOneValueTheOneWithMoreRightFieldsBelongsToTheGold() {
    GoldPaper gold = withResults(new ScoredResult("F1", "90%", "ThreadSet", "", "absolute"));
    Prediction two =
        new Prediction(
            "p1",
            List.of(),
            List.of(
                new ScoredResult("speed", "90%", "", "", "absolute"),
                new ScoredResult("F1", "90%", "ThreadSet", "", "absolute")));
    Map<String, Score> figures = ResultFields.of(JudgedPaper.of(gold, two));
    assertEquals(new Score(1, 2, 1), figures.get("value"));
    assertEquals(new Score(1, 1, 1), figures.get("value: metric"));
  }

  @Test
  void confusionTellsWhatWasTakenForWhat() {
    List<JudgedPaper> papers = List.of(JudgedPaper.of(PAPER, PREDICTION));
    ObjectNode types = Confusion.ofTypes(papers).json();
    assertEquals(2, types.path("Method").path("Method").intValue());
    assertEquals(1, types.path("Dataset").path("Benchmark").intValue());
    assertEquals(1, types.path("Task").path("(none)").intValue());
    assertEquals(1, types.path("(none)").path("Metric").intValue());
    ObjectNode links = Confusion.ofLinks(papers).json();
    assertEquals(1, links.path("comparesWith").path("introduces").intValue());
    assertEquals(0, links.path("uses").path("evaluatesOn").intValue());
  }

  @Test
  void everyMistakeIsToldWithItsSentence() {
    List<ObjectNode> errors = evaluation(PREDICTION).errors();
    assertEquals(
        List.of("missed weaving", "mislinked YarnNet", "mistyped ThreadSet", "invented speed"),
        errors.stream()
            .map(e -> e.path("error").textValue() + " " + e.path("name").textValue())
            .toList());
    assertEquals(
        "{\"file\":\"gold.jsonl\",\"id\":\"p1\",\"error\":\"mislinked\",\"name\":\"YarnNet\","
            + "\"surface\":\"YarnNet\",\"goldType\":\"Method\",\"type\":\"Method\","
            + "\"goldLink\":\"comparesWith\",\"link\":\"introduces\",\"confidence\":0.8,"
            + "\"sentence\":\"It beats YarnNet on ThreadSet by 2.5% F1.\"}",
        errors.get(1).toString());
  }

  @Test
  void aThresholdFiltersWhatIsPredicted() {
    Scores scores = evaluation(PREDICTION.withConfidenceFrom(0.75)).scores();
    assertEquals(new Score(2, 2, 4), scores.of(Figure.TYPED));
    ScoredConcept doubtful =
        new ScoredConcept(
            "LoomNet",
            "Method",
            "introduces",
            List.of(),
            0.9,
            List.of(new ScoredConcept.Named("LoomNet", 0.3), new ScoredConcept.Named("LN", 0.5)));
    Prediction prediction = new Prediction("p1", List.of(doubtful), List.of());
    assertEquals(1, prediction.withConfidenceFrom(0.5).concepts().size());
    assertEquals(0, prediction.withConfidenceFrom(0.6).concepts().size());
  }

  @Test
  void mentionsAreRightWhenTheGoldHasTheirFormWithTheType() {
    ScoredConcept concept =
        new ScoredConcept(
            "LoomNets",
            "Method",
            "introduces",
            List.of("LoomNets"),
            0.9,
            List.of(
                new ScoredConcept.Named("LoomNets", 0.95), new ScoredConcept.Named("Net", 0.05)));
    Prediction prediction = new Prediction("p1", List.of(concept), List.of());
    assertEquals(
        new Calibration(
            List.of(new Calibration.Case(0.95, true), new Calibration.Case(0.05, false))),
        CalibrationCases.ofMentions(List.of(JudgedPaper.of(PAPER, prediction))));
  }

  @Test
  void theReportOfSeveralFilesHasOneTableForEachAndOneInAll() {
    EvaluationReport report =
        new EvaluationReport(List.of(evaluation(PREDICTION), evaluation(PREDICTION)));
    List<String> counts =
        report.text(List.of()).lines().filter(line -> line.startsWith("papers ")).toList();
    String one = "papers 1, missing from the prediction 0, gold 4, predicted 4";
    String all = "papers 2, missing from the prediction 0, gold 8, predicted 8";
    assertEquals(List.of(one, one, all), counts);
    ObjectNode json = report.json(Arrays.asList(Evaluation.Part.values()));
    assertEquals("[0.5,0.5,0.5]", json.path("typed").toString());
    assertEquals("[[0.5,0.5],[0.5,0.5],[0.5,0.5]]", json.at("/intervals/typed").toString());
    assertEquals(0.5, json.path("link accuracy").doubleValue());
    assertTrue(json.at("/sources/gold.jsonl/typed").isArray());
    assertTrue(json.at("/confusion/links/uses").isObject());
    assertTrue(json.at("/calibration/mentions/bins").isArray());
  }

  @Test
  void theTableHasARowForEachFigureInAlignedColumns() {
    List<String> lines = evaluation(PREDICTION).text(List.of()).lines().toList();
    assertEquals(2 + PaperFigures.rows().size(), lines.size());
    assertEquals(
        "typed              0.500 [0.500 0.500]  0.500 [0.500 0.500]  0.500 [0.500 0.500]"
            + "       2         4      4",
        lines.get(3));
    assertEquals(lines.get(1).length(), lines.get(3).length());
  }

  private static Map<String, Score> figures() {
    return PaperFigures.of(JudgedPaper.of(PAPER, PREDICTION));
  }

  private static PaperEvaluation evaluation(Prediction prediction) {
    return PaperEvaluation.of(
        new GoldFile.Papers(Path.of("gold.jsonl"), List.of(PAPER)),
        Predictions.of(Stream.of(prediction)));
  }

  private static GoldPaper withResults(ScoredResult... results) {
    return new GoldPaper("p1", "T", "A", List.of(), GoldResults.ofOne(List.of(results)), List.of());
  }

  private static ScoredConcept predicted(String name, String type, String link, double confidence) {
    return new ScoredConcept(name, type, link, List.of(name), confidence, List.of());
  }
}
