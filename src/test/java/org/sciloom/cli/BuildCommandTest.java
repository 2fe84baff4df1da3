package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.rdf.ExtractionRun;

class BuildCommandTest {

  @TempDir private Path folder;

  private Path store() {
    return folder.resolve("graph");
  }

  private Path papers(String text) throws IOException {
    return StubPapers.file(folder, "papers.jsonl", text);
  }

  @Test
  void aSecondBuildSaysThatNothingChanged() throws IOException {
    Path papers = papers(StubPapers.lines(3));
    Cli.Done first = new Cli().run("build", papers, "--store", store());
    Cli.Done second = new Cli().run("build", papers, "--store", store());
    assertEquals(ExitCode.OK, first.code(), first.err());
    assertEquals(ExitCode.OK, second.code(), second.err());
    assertTrue(first.talk().contains("3 papers added, 0 replaced, 0 unchanged"), first.err());
    assertTrue(second.talk().contains("0 papers added, 0 replaced, 3 unchanged"), second.err());
    assertTrue(
        second.talk().contains("nothing changed: no triple added, none removed"), second.err());
    assertEquals("", first.out() + second.out());
  }

  @Test
  void aChangedPaperReplacesWhatItGave() throws IOException {
    new Cli().run("build", papers(StubPapers.lines(2)), "--store", store());
    Path changed = papers(StubPapers.lines(2).replaceFirst("cloth", "linen"));
    Cli.Done done = new Cli().run("build", changed, "--store", store());
    assertTrue(done.talk().contains("0 papers added, 1 replaced, 1 unchanged"), done.err());
  }

  @Test
  void papersComeFromStandardInput() {
    Cli.Done done = new Cli().in(StubPapers.lines(2)).run("build", "-", "--store", store());
    assertTrue(done.talk().contains("2 papers added, 0 replaced, 0 unchanged"), done.err());
  }

  @Test
  void rejectsAreToldKeptAndGoneAfterARunWithoutThem() throws IOException {
    Path rejects = folder.resolve("graph.rejects.jsonl");
    Path bad = papers(StubPapers.lines(1) + "no json\n");
    Cli.Done done = new Cli().run("build", bad, "--store", store());
    assertEquals(ExitCode.REJECTS, done.code());
    assertTrue(done.err().contains("papers.jsonl:2: not JSON"), done.err());
    assertTrue(done.talk().contains("1 rejected; see " + rejects), done.err());
    assertEquals(1, Files.readAllLines(rejects).size());

    Path good = papers(StubPapers.lines(1));
    assertEquals(ExitCode.OK, new Cli().run("build", good, "--store", store()).code());
    assertFalse(Files.exists(rejects));
  }

  @Test
  void theInputIsNeverTakenForTheRejectsFile() throws IOException {
    Path papers = papers(StubPapers.lines(1));
    Cli.Done done = new Cli().run("build", papers, "--store", store(), "--rejects", papers);
    assertEquals(ExitCode.USAGE, done.code());
    assertEquals(StubPapers.lines(1), Files.readString(papers));
  }

  @Test
  void aMisspeltPathMakesNoStore() {
    Cli.Done done = new Cli().run("build", folder.resolve("nothing"), "--store", store());
    assertEquals(ExitCode.FAILED, done.code());
    assertEquals(1, done.talk().size(), done.err());
    assertFalse(Files.exists(store()));
  }

  @Test
  void aStoreInUseIsToldBeforeModelsAreLoaded() throws IOException {
    Cli cli =
        new Cli()
            .pipeline(
                () -> {
                  throw new IllegalStateException("models were loaded");
                },
                new ExtractionRun("0.0", "none"));
    Path other = Files.createDirectories(folder.resolve("other"));
    StubPapers.file(other, "letter.txt", "not a store");
    Cli.Done done = cli.run("build", papers(StubPapers.lines(1)), "--store", other);
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("is not a store of SciLoom"), done.err());
    assertEquals(1, done.talk().size(), done.err());
  }

  @Test
  void anInterruptKeepsWhatIsCommittedAndTheNextRunGoesOn() throws IOException {
    Path papers = papers(StubPapers.lines(10));
    InterruptGuard guard = new InterruptGuard(() -> {});
    AtomicInteger extracted = new AtomicInteger();
    PaperPipeline interrupting =
        new PaperPipeline(
            paper -> {
              if (extracted.incrementAndGet() == 5) {
                guard.interrupt();
              }
              return Cli.EMPTY.extractor().extract(paper);
            },
            Cli.EMPTY.resolver(),
            Cli.EMPTY.linker(),
            Cli.EMPTY.results());
    List<Object> line = List.of("build", papers, "--store", store(), "--batch", 2, "--threads", 1);
    Cli.Done stopped =
        new Cli()
            .pipeline(() -> interrupting, new ExtractionRun("0.0", "none"))
            .interrupts(() -> guard)
            .run(line.toArray());
    assertEquals(ExitCode.INTERRUPTED, stopped.code(), stopped.err());
    assertTrue(stopped.err().contains("stopped: what is committed stays"), stopped.err());

    Cli.Done again = new Cli().run(line.toArray());
    assertEquals(ExitCode.OK, again.code(), again.err());
    assertTrue(stopped.talk().contains("4 papers added, 0 replaced, 0 unchanged"), stopped.err());
    assertTrue(again.talk().contains("6 papers added, 0 replaced, 4 unchanged"), again.err());
  }

  @Test
  void aCommandWithoutStoreSaysHowToMakeOne() {
    Cli.Done done = new Cli().run("stats", "--store", folder.resolve("none"));
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("make one with \"sciloom build INPUT --store"), done.err());
    assertEquals(1, done.talk().size());
  }
}
