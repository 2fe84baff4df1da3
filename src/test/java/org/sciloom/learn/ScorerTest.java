package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/** The rules of the annotation guide's scorer, each on an invented paper. */
class ScorerTest {

  @Test
  void aSharedSurfaceMakesAMatchWhateverTheNames() {
    Scores scores =
        score(
            List.of(gold("graph loom", ConceptType.METHOD, "GL")),
            predicted("GL", "Method", "uses", "GLs"));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.TYPED));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.LINKED));
    assertEquals(1, scores.linkAccuracy());
  }

  @Test
  void aWrongTypeCountsUntypedOnly() {
    Scores scores =
        score(List.of(gold("loom", ConceptType.METHOD)), predicted("loom", "Task", "uses"));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.UNTYPED));
    assertEquals(new Score(0, 1, 1), scores.of(Figure.TYPED));
    assertEquals(new Score(0, 0, 1), scores.of(Figure.METHOD));
    assertEquals(new Score(0, 1, 0), scores.of(Figure.TASK));
    assertEquals(new Score(0, 0, 1), scores.of(Figure.CORE));
    assertEquals(0, scores.linkAccuracy());
  }

  @Test
  void aWrongLinkCountsTypedOnly() {
    Scores scores =
        score(List.of(gold("loom", ConceptType.METHOD)), predicted("loom", "Method", "mentions"));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.TYPED));
    assertEquals(new Score(0, 1, 1), scores.of(Figure.LINKED));
  }

  @Test
  void eachGoldConceptIsMatchedOnceSameTypeFirst() {
    Scores scores =
        score(
            List.of(gold("loom", ConceptType.METHOD)),
            predicted("loom", "Task", "uses"),
            predicted("looms", "Method", "uses"));
    assertEquals(new Score(1, 2, 1), scores.of(Figure.TYPED));
    assertEquals(new Score(1, 2, 1), scores.of(Figure.UNTYPED));
  }

  @Test
  void ofSeveralMatchesTheOneWithMoreFormsInCommonCounts() {
    GoldConcept one = gold("loom", ConceptType.METHOD, "weaver");
    assertEquals(
        List.of(new ConceptMatching.Pair(0, 1)),
        ConceptMatching.match(
            List.of(one),
            List.of(
                predicted("loom", "Method", "uses"),
                predicted("loom", "Method", "uses", "weavers"))));
  }

  @Test
  void datasetAndBenchmarkAreOneForDataAndBench() {
    Scores scores =
        score(List.of(gold("cloth", ConceptType.DATASET)), predicted("cloth", "Benchmark", "uses"));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.DATA_AND_BENCH));
    assertEquals(new Score(0, 1, 1), scores.of(Figure.TYPED));
  }

  @Test
  void anOptionalConceptCountsNeitherFoundNorMissed() {
    GoldConcept optional =
        new GoldConcept(
            "loom",
            ConceptType.METHOD,
            LinkType.USES,
            List.of(),
            "",
            true,
            GoldConcept.Also.nothing());
    assertEquals(
        Score.none(), score(List.of(optional), predicted("loom", "Task", "uses")).of(Figure.TYPED));
    assertEquals(Score.none(), score(List.of(optional)).of(Figure.TYPED));
  }

  @Test
  void anotherReadingCountsAsRightUnderTheGoldsType() {
    GoldConcept either =
        new GoldConcept(
            "loom",
            ConceptType.METHOD,
            LinkType.USES,
            List.of(),
            "",
            false,
            new GoldConcept.Also("weaver", "Task", "addresses"));
    Scores scores = score(List.of(either), predicted("weaver", "Task", "addresses"));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.LINKED));
    assertEquals(new Score(1, 1, 1), scores.of(Figure.METHOD));
    assertEquals(Score.none(), scores.of(Figure.TASK));
  }

  @Test
  void aResultIsFoundByItsNumberAndItsMetric() {
    GoldResults gold = GoldResults.ofOne(List.of(result("weaving speed", "+10.3%", "Cloth-1")));
    assertEquals(
        new Score(1, 1, 1), ResultScoring.score(gold, List.of(result("speed", "10.3 points", ""))));
    assertEquals(
        new Score(0, 1, 1), ResultScoring.score(gold, List.of(result("speed", "10.4%", ""))));
    assertEquals(new Score(0, 1, 1), ResultScoring.score(gold, List.of(result("", "10.3%", ""))));
    assertEquals(
        new Score(0, 1, 1), ResultScoring.scoreOn(gold, List.of(result("speed", "10.3%", ""))));
    assertEquals(
        new Score(1, 1, 1),
        ResultScoring.scoreOn(gold, List.of(result("speed", "10.3%", "cloth 1"))));
  }

  @Test
  void aResultOfOneAnnotatorOfTwoCountsNeitherFoundNorMissed() {
    GoldResults gold =
        new GoldResults(
            List.of(result("speed", "1", ""), result("speed", "2", "")),
            List.of(result("speed", "2", ""), result("speed", "3", "")),
            true);
    List<ScoredResult> predicted = List.of(result("speed", "1", ""), result("speed", "3", ""));
    assertEquals(new Score(0, 0, 1), ResultScoring.score(gold, predicted));
  }

  @Test
  void aPaperWithoutPredictionCountsAsEmptyAndIsCounted() {
    GoldPaper paper = paper("p1", List.of(gold("loom", ConceptType.METHOD)));
    Prediction other =
        new Prediction("p2", List.of(predicted("loom", "Method", "uses")), List.of());
    Scores scores = score(paper, Predictions.of(Stream.of(other)));
    assertEquals(1, scores.papers());
    assertEquals(1, scores.missing());
    assertEquals(new Score(0, 0, 1), scores.of(Figure.TYPED));
  }

  @Test
  void ofTwoPredictionsForOnePaperTheLastCounts() {
    GoldPaper paper = paper("p1", List.of(gold("loom", ConceptType.METHOD)));
    Prediction right =
        new Prediction("p1", List.of(predicted("loom", "Method", "uses")), List.of());
    Prediction empty = new Prediction("p1", List.of(), List.of());
    Predictions predictions = Predictions.of(Stream.of(empty, right));
    assertEquals(new Score(1, 1, 1), score(paper, predictions).of(Figure.TYPED));
  }

  @Test
  void precisionRecallAndF1FollowFromTheCounts() {
    Score score = new Score(1, 4, 2);
    assertEquals(0.25, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(1.0 / 3, score.f1(), 1e-12);
    assertEquals(0, Score.none().f1());
  }

  private static Scores score(GoldPaper paper, Predictions predictions) {
    GoldFile.Papers gold = new GoldFile.Papers(Path.of("gold"), List.of(paper));
    return PaperEvaluation.of(gold, predictions).scores();
  }

  private static Scores score(List<GoldConcept> gold, ScoredConcept... predicted) {
    return Scorer.score(paper("p1", gold), new Prediction("p1", List.of(predicted), List.of()));
  }

  private static GoldPaper paper(String id, List<GoldConcept> concepts) {
    return new GoldPaper(id, "T", "A", concepts, GoldResults.ofOne(List.of()), List.of());
  }

  private static GoldConcept gold(String name, ConceptType type, String... surfaces) {
    return new GoldConcept(
        name, type, LinkType.USES, List.of(surfaces), "", false, GoldConcept.Also.nothing());
  }

  private static ScoredConcept predicted(
      String name, String type, String link, String... surfaces) {
    return new ScoredConcept(name, type, link, List.of(surfaces));
  }

  private static ScoredResult result(String metric, String value, String on) {
    return new ScoredResult(metric, value, on, "", "absolute");
  }
}
