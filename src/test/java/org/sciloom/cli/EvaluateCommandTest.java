package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.learn.LabelledSpan;
import org.sciloom.learn.NativeModels;
import org.sciloom.paper.Span;

class EvaluateCommandTest {

  private static final String PAPER =
      """
      {"id":"p1","title":"Looms","abstract":"We use LoomNet.","concepts":[{"name":"LoomNet",\
      "type":"Method","link":"uses","surfaces":["LoomNet"],"confidence":%s}],"results":[],\
      "links":[]}
      """;
  private static final String UNIT =
      """
      {"id":"u1","text":"We use LoomNet .","entities":[{"start":7,"end":14,"type":"Method",\
      "sourceType":"TOOL"}]}
      """;

  @TempDir private Path folder;
  private Path papers;
  private Path units;

  @BeforeEach
  void writeGold() throws IOException {
    papers = StubPapers.file(folder, "papers.jsonl", PAPER.formatted(1));
    units = StubPapers.file(folder, "units.jsonl", UNIT);
  }

  @Test
  void theFormOfEachFileIsToldByItsFirstLine() {
    Cli.Done done = new Cli().run("evaluate", papers, units);
    assertEquals(ExitCode.OK, done.code(), done.err());
    List<String> lines = done.out().lines().toList();
    assertEquals(papers.toString(), lines.get(0));
    assertEquals("papers 1, missing from the prediction 0, gold 1, predicted 0", lines.get(1));
    int at = lines.indexOf(units.toString());
    assertEquals("units 1, in our types: gold 1, predicted 0", lines.get(at + 1));
  }

  @Test
  void predictionsBelowTheLeastConfidenceAreLeftOut() throws IOException {
    Path predicted = StubPapers.file(folder, "predicted.jsonl", PAPER.formatted(0.4));
    Cli.Done all = new Cli().run("evaluate", papers, "--predicted", predicted, "--json");
    assertTrue(all.out().startsWith("{\"untyped\":[1.0,1.0,1.0],"), all.out());
    Cli.Done sure =
        new Cli()
            .run("evaluate", papers, "--predicted", predicted, "--json", "--min-confidence", "0.5");
    assertTrue(sure.out().startsWith("{\"untyped\":[0.0,0.0,0.0],"), sure.out());
  }

  @Test
  void mistakesGoToAFile() throws IOException {
    Path errors = folder.resolve("errors.jsonl");
    assertEquals(0, new Cli().run("evaluate", papers, units, "--errors", errors).code());
    List<String> lines = Files.readAllLines(errors);
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"id\":\"p1\",\"error\":\"missed\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"id\":\"u1\",\"error\":\"missed\""), lines.get(1));
  }

  @Test
  void aNativeModelIsChosenByItsName() {
    LabelledSpan found = LabelledSpan.of(new Span(7, 14), "TOOL");
    NativeModels models = new NativeModels(Map.of("tools", () -> units -> List.of(List.of(found))));
    Cli.Done done = new Cli().natives(models).run("evaluate", units, "--native", "tools");
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(done.out().startsWith("units 1, in native labels: gold 1, predicted 1"), done.out());
  }

  @Test
  void anUnknownNativeModelIsWrongUsage() {
    Cli.Done done = new Cli().run("evaluate", units, "--native", "tools");
    assertEquals(ExitCode.USAGE, done.code());
    assertTrue(done.err().contains("no native model for 'tools'; none is installed"), done.err());
  }

  @Test
  void predictionsMustBeInTheFormOfTheGold() {
    Cli.Done done = new Cli().run("evaluate", units, "--predicted", papers);
    assertEquals(ExitCode.USAGE, done.code());
    assertTrue(done.err().contains("are not in the same form"), done.err());
  }

  @Test
  void aConfidenceLiesBetweenZeroAndOne() {
    Cli.Done done = new Cli().run("evaluate", papers, "--min-confidence", "1.5");
    assertEquals(ExitCode.USAGE, done.code());
    assertTrue(done.err().contains("'1.5' is not between 0 and 1"), done.err());
  }
}
