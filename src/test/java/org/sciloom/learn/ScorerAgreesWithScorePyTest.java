package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.testing.ScorePy;

/** The port and the definition give the same figures. Skipped without Python or the gold files. */
class ScorerAgreesWithScorePyTest {

  private static final double EXACT = 1e-12;

  private static final JsonMapper JSON = new JsonMapper();
  private static final String FIGURES_AND_COUNTS =
      """
      import score, json
      read = lambda file: [json.loads(l) for l in open(file, encoding='utf-8') if l.strip()]
      figures, n = score.score(read(sys.argv[2]), read(sys.argv[3]))
      print(json.dumps([figures, [n['missing'], n['g'], n['p']]]))
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"daily-papers", "arxiv"})
  void onTheGoldItself(String set) throws IOException {
    Path gold = dev(set);
    Scores scores = assertAgreement(gold, gold);
    assertEquals(1, scores.of(Figure.LINKED).f1());
  }

  @Test
  void inTheFirstLineOfTheReport() throws IOException {
    Path gold = dev("daily-papers");
    assertEquals(
        firstLine(ScorePy.run(gold, dev("arxiv"))),
        firstLine(evaluation(gold, dev("arxiv")).text(List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "daily-papers,1",
    "daily-papers,2",
    "daily-papers,3",
    "arxiv,4",
    "arxiv,5",
    "arxiv,6"
  })
  void onPredictionsWithMistakes(String set, long seed) throws IOException {
    Path prediction = folder.resolve("prediction.jsonl");
    new PerturbedGold(seed).writePrediction(dev(set), prediction);
    Scores scores = assertAgreement(dev(set), prediction);
    assertTrue(scores.of(Figure.LINKED).f1() < scores.of(Figure.TYPED).f1());
    assertTrue(scores.of(Figure.TYPED).f1() < scores.of(Figure.UNTYPED).f1());
  }

  @ParameterizedTest
  @CsvSource({
    "daily-papers,11",
    "daily-papers,12",
    "daily-papers,13",
    "arxiv,14",
    "arxiv,15",
    "arxiv,16"
  })
  void onGoldsWithOptionalConceptsOtherReadingsAndTwoAnnotators(String set, long seed)
      throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Path prediction = folder.resolve("prediction.jsonl");
    PerturbedGold perturbed = new PerturbedGold(seed);
    perturbed.writeGold(dev(set), gold);
    perturbed.writePrediction(seed % 2 == 0 ? dev(set) : gold, prediction);
    Scores scores = assertAgreement(gold, prediction);
    assertTrue(scores.of(Figure.RESULTS).gold() > 0);
  }

  private static PaperEvaluation evaluation(Path gold, Path prediction) throws IOException {
    GoldFile.Papers papers = assertInstanceOf(GoldFile.Papers.class, GoldFile.read(gold));
    return PaperEvaluation.of(papers, Predictions.read(prediction));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  private static Path dev(String set) {
    return ScorePy.shared("gold/" + set + "/dev.jsonl");
  }

  private static Scores assertAgreement(Path gold, Path prediction) throws IOException {
    PaperEvaluation evaluation = evaluation(gold, prediction);
    JsonNode expected =
        JSON.readTree(ScorePy.eval(FIGURES_AND_COUNTS, gold.toString(), prediction.toString()));
    assertSameFigures(expected.path(0), evaluation.json(List.of()));
    Scores scores = evaluation.scores();
    Score concepts = scores.of(Figure.UNTYPED);
    assertEquals(
        expected.path(1).toString(),
        "[%d,%d,%d]".formatted(scores.missing(), concepts.gold(), concepts.predicted()));
    return scores;
  }

  /** The figures of score.py come first, in its order; what it does not have stands behind. */
  private static void assertSameFigures(JsonNode expected, JsonNode actual) {
    Iterator<String> names = actual.fieldNames();
    expected
        .fieldNames()
        .forEachRemaining(
            name -> {
              assertEquals(name, names.next(), "the order of the figures");
              assertClose(name, expected.path(name), actual.path(name));
            });
  }

  private static void assertClose(String name, JsonNode expected, JsonNode actual) {
    assertEquals(expected.size(), actual.size(), name);
    if (expected.isNumber()) {
      assertEquals(expected.doubleValue(), actual.doubleValue(), EXACT, name);
    }
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.path(i).doubleValue(), actual.path(i).doubleValue(), EXACT, name);
    }
  }
}
