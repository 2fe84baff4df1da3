package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.rdf.ExtractionRun;

class ExtractCommandTest {

  @TempDir private Path folder;

  private static List<String> ids(String json) {
    return json.lines().map(line -> line.replaceFirst("\\{\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  @Test
  void papersComeInTheOrderOfTheInputUnderTheirOwnIds() throws IOException {
    Path papers = StubPapers.file(folder, "papers.jsonl", StubPapers.lines(500));
    Cli.Done done = new Cli().run("extract", papers, "--threads", 4);
    assertEquals(ExitCode.OK, done.code(), done.err());
    List<String> expected = IntStream.rangeClosed(1, 500).mapToObj(n -> "p" + n).toList();
    assertEquals(expected, ids(done.out()));
  }

  @Test
  void aPaperThatStandsTwiceIsGivenOnce() throws IOException {
    String twice = StubPapers.line("a", "Cloth") + "\n" + StubPapers.line("b", "Cloth") + "\n";
    Cli.Done done = new Cli().in(twice).run("extract", "-");
    assertEquals(List.of("a"), ids(done.out()));
    assertTrue(done.err().contains("2 entries read, 1 papers written"), done.err());
  }

  @Test
  void aFileIsPackedByItsNameAndRejectsLieBesideIt() throws IOException {
    Path papers = StubPapers.file(folder, "papers.jsonl", StubPapers.lines(2) + "[]\n");
    Path output = folder.resolve("concepts.jsonl.gz");
    Cli.Done done = new Cli().run("extract", papers, "-o", output);
    assertEquals(ExitCode.REJECTS, done.code(), done.err());
    assertEquals("", done.out());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(output))) {
      assertEquals(List.of("p1", "p2"), ids(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    assertEquals(1, Files.readAllLines(folder.resolve("concepts.rejects.jsonl")).size());
  }

  @Test
  void aPaperWhoseExtractionFailsIsRejectedAndTheOthersAreGiven() {
    PaperPipeline failing =
        new PaperPipeline(
            paper -> {
              if (paper.title().endsWith("2")) {
                throw new IllegalStateException("odd cloth");
              }
              return Cli.EMPTY.extractor().extract(paper);
            },
            Cli.EMPTY.resolver(),
            Cli.EMPTY.linker(),
            Cli.EMPTY.results());
    Cli.Done done =
        new Cli()
            .pipeline(() -> failing, new ExtractionRun("0.0", "none"))
            .in(StubPapers.lines(3))
            .run("extract", "-");
    assertEquals(ExitCode.REJECTS, done.code(), done.err());
    assertEquals(List.of("p1", "p3"), ids(done.out()));
    assertTrue(done.err().contains("odd cloth"), done.err());
  }

  @Test
  void anInterruptLeavesNoHalfFile() throws IOException {
    Path papers = StubPapers.file(folder, "papers.jsonl", StubPapers.lines(50));
    InterruptGuard guard = new InterruptGuard(() -> {});
    PaperPipeline interrupting =
        new PaperPipeline(
            paper -> {
              guard.interrupt();
              return Cli.EMPTY.extractor().extract(paper);
            },
            Cli.EMPTY.resolver(),
            Cli.EMPTY.linker(),
            Cli.EMPTY.results());
    Cli.Done done =
        new Cli()
            .pipeline(() -> interrupting, new ExtractionRun("0.0", "none"))
            .interrupts(() -> guard)
            .run("extract", papers, "-o", folder.resolve("concepts.jsonl"));
    assertEquals(ExitCode.INTERRUPTED, done.code(), done.err());
    assertTrue(done.err().contains("concepts.jsonl is as it was"), done.err());
    assertFalse(Files.exists(folder.resolve("concepts.jsonl")));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
