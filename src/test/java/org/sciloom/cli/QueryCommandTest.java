package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void buildStore() {
    store = folder.resolve("graph");
    new Cli().in(StubPapers.lines(3)).run("build", "-", "--store", store);
  }

  @Test
  void sparqlComesFromStandardInput() {
    Cli.Done done =
        new Cli()
            .in("SELECT (COUNT(*) AS ?n) { ?s a sl:Paper }")
            .run("query", "--store", store, "--format", "csv");
    assertEquals("n\r\n3\r\n", done.out());
    assertEquals(ExitCode.OK, done.code());
  }

  @Test
  void sparqlComesFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("my.rq"), "ASK { ?s a sl:Paper }");
    assertEquals("yes\n", new Cli().run("query", "--file", file, "--store", store).out());
  }

  @Test
  void aNamedQueryIsRunWithItsArguments() {
    Cli.Done done =
        new Cli()
            .run("query", "paper-details", "--param", "paper=Cloth number 2", "--store", store);
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(done.out().contains("Cloth number 2"), done.out());
  }

  @Test
  void tablesStayWithinTheTerminal() {
    Cli.Done done =
        new Cli()
            .in("SELECT ?p ?t { ?p dct:abstract ?t }")
            .terminal(new Terminal(false, true, true, 40))
            .run("query", "--store", store);
    assertTrue(done.out().lines().allMatch(line -> line.length() <= 40), done.out());
  }

  @Test
  void anUnknownNameIsToldWithNamesThatAreNear() {
    Cli.Done done = new Cli().run("query", "papers-of-concepts", "--store", store);
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("did you mean papers-of-concept"), done.err());
    assertEquals(1, done.talk().size());
  }

  @Test
  void faultyTextIsToldInOneLine() {
    Cli.Done done = new Cli().in("SELECT ?s {").run("query", "--store", store);
    assertEquals(ExitCode.FAILED, done.code());
    assertEquals(1, done.talk().size(), done.err());
    assertEquals("", done.out());
  }

  @Test
  void onATerminalNobodyWaitsForTextThatWasNotAskedFor() {
    Cli.Done done =
        new Cli().terminal(new Terminal(true, true, true, 80)).run("query", "--store", store);
    assertEquals(ExitCode.USAGE, done.code());
  }

  @Test
  void theListTellsStoriesAndParameters() {
    String list = new Cli().run("query", "--list").out();
    assertTrue(list.contains("papers-of-concept\n    Which papers"), list);
    assertTrue(list.contains("--param concept="), list);
    assertTrue(list.contains("(required)"), list);
  }

  @Test
  void theTextOfAQueryIsShown() {
    String text = new Cli().run("query", "papers-of-concept", "--show").out();
    assertTrue(text.startsWith("# title:"), text);
  }
}
