package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.pipeline.ShippedModels;

/** The commands one after the other with the models that come with the program. */
class WholeWayTest {

  @TempDir private static Path folder;
  private static PaperPipeline pipeline;
  private static Path papers;
  private static Path store;

  @BeforeAll
  static void buildAFewPapersOfTheSample() throws IOException {
    pipeline = PaperPipeline.shipped();
    try (Stream<String> lines = Files.lines(Path.of("data/sample/papers.jsonl"))) {
      String few = lines.limit(5).collect(Collectors.joining("\n", "", "\n"));
      papers = StubPapers.file(folder, "papers.jsonl", few);
    }
    store = folder.resolve("graph");
    Cli.Done done = cli().run("build", papers, "--store", store);
    assertEquals(ExitCode.OK, done.code(), done.err());
  }

  private static Cli cli() {
    return new Cli().pipeline(() -> pipeline, ShippedModels.run());
  }

  @Test
  void buildingAgainChangesNothing() {
    Cli.Done done = cli().run("build", papers, "--store", store);
    assertTrue(done.talk().contains("nothing changed: no triple added, none removed"), done.err());
  }

  @Test
  void whatIsExtractedScoresFullyAgainstItself() throws IOException {
    Path concepts = folder.resolve("concepts.jsonl");
    assertEquals(ExitCode.OK, cli().run("extract", papers, "-o", concepts).code());
    assertEquals(5, Files.readAllLines(concepts).size());
    Cli.Done done = cli().run("evaluate", concepts, "--predicted", concepts, "--json");
    assertTrue(done.out().contains("\"typed\":[1.0,1.0,1.0]"), done.out());
    Cli.Done extracted = cli().run("evaluate", concepts);
    assertTrue(extracted.out().startsWith("papers 5, missing from the prediction 0"));
  }

  @Test
  void aThresholdLeavesOutWhatIsDoubtfulWhereFactsAreGivenOut() throws IOException {
    Path all = folder.resolve("all.jsonl");
    Path sure = folder.resolve("sure.jsonl");
    cli().run("extract", papers, "-o", all);
    cli().run("extract", papers, "-o", sure, "--min-confidence", "0.9");
    List<Double> confidences = confidences(sure);
    assertTrue(confidences.stream().allMatch(c -> c >= 0.9), confidences.toString());
    assertTrue(!confidences.isEmpty() && confidences.size() < confidences(all).size());
    Cli.Done exported = cli().run("export", "--store", store, "--format", "ntriples");
    Cli.Done surer =
        cli().run("export", "--store", store, "--format", "ntriples", "--min-confidence", "0.9");
    assertEquals(confidences.size(), links(surer.out()));
    assertEquals(confidences(all).size(), links(exported.out()));
  }

  private static List<Double> confidences(Path concepts) throws IOException {
    List<Double> confidences = new ArrayList<>();
    for (String line : Files.readAllLines(concepts)) {
      for (JsonNode concept : new JsonMapper().readTree(line).path("concepts")) {
        confidences.add(concept.path("confidence").doubleValue());
      }
    }
    return confidences;
  }

  private static long links(String triples) {
    return triples.lines().filter(line -> line.contains("#linkType>")).count();
  }

  @Test
  void theTransformerIsFound() {
    Cli.Done done =
        cli()
            .run(
                "query",
                "papers-of-concept",
                "--param",
                "concept=Transformer",
                "--format",
                "csv",
                "--store",
                store);
    assertTrue(done.out().contains("Attention Is All You Need"), done.out() + done.err());
  }

  @Test
  void theGraphIsSound() {
    Cli.Done done = cli().run("validate", "--store", store);
    assertEquals(ExitCode.OK, done.code(), done.out());
    assertTrue(done.err().endsWith(" triples checked, 0 violations\n"), done.err());
  }

  @Test
  void aCanonicalExportDoesNotDependOnThreadsAndBatches() throws IOException {
    Path other = folder.resolve("other");
    cli().run("build", papers, "--store", other, "--threads", 1, "--batch", 1);
    Path one = folder.resolve("one.nq");
    Path two = folder.resolve("two.nq");
    cli().run("export", "--canonical", "-o", one, "--store", store);
    cli().run("export", "--canonical", "-o", two, "--store", other);
    assertEquals(-1, Files.mismatch(one, two));
    assertTrue(Files.size(one) > 0);
  }

  @Test
  void statisticsCountThePapers() {
    Cli.Done done = cli().run("stats", "--store", store);
    assertTrue(done.out().lines().anyMatch(line -> line.matches("class +sl:Paper +5")), done.out());
  }

  @Test
  void brokenInputGivesALineForEachProblemAndKeepsTheGoodRecords() {
    Path mended = folder.resolve("mended");
    Cli.Done done =
        cli().run("build", "src/test/resources/broken", "--store", mended, "--progress", "none");
    assertEquals(ExitCode.REJECTS, done.code());
    List<String> problems =
        done.talk().stream().filter(line -> line.startsWith("src/test/resources/broken")).toList();
    assertEquals(20, problems.size(), done.err());
    assertTrue(done.talk().contains("46 papers added, 0 replaced, 0 unchanged"), done.err());
  }

  @Test
  void theDemoShowsAnswers() {
    Cli.Done done = cli().run("demo", "--no-serve", "--store", folder.resolve("demo"));
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(done.out().contains("$ ./sciloom query papers-of-concept"), done.out());
    assertTrue(done.out().contains("BERT: Pre-training"), done.out());
  }

  @Test
  void theDemoTakesAnotherPortWhenItsOwnIsTaken() throws IOException {
    InterruptGuard guard = new InterruptGuard(() -> {});
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli.Done done =
          cli()
              .interrupts(() -> guard)
              .out(new InterruptingStream(guard))
              .run("demo", "--store", folder.resolve("served"), "--port", taken.getLocalPort());
      assertEquals(ExitCode.INTERRUPTED, done.code(), done.err());
      assertTrue(done.err().contains("is taken; another one is used"), done.err());
    }
  }
}
