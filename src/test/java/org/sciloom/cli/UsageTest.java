package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong command lines, and what is said about them. */
class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build papers.jsonl",
        "build --store s",
        "build papers.jsonl --store s --threads 0",
        "build papers.jsonl --store s --batch many",
        "build papers.jsonl --store s --format word",
        "build papers.jsonl --store s --page-year 20000",
        "build papers.jsonl --store s --base nowhere",
        "build papers.jsonl --store s --progress loud",
        "query papers-of-concept",
        "query --store s --format word papers-of-concept",
        "query --store s --param concept=BERT",
        "query --show",
        "export --store s --format word",
        "export --store s -o graph.word",
        "serve --store s --port 70000",
        "evaluate",
        "knit"
      })
  void wrongUsageIsToldInTwoOrThreeLinesWithExitCode2(String line) {
    Cli.Done done = new Cli().run((Object[]) line.split(" "));
    assertEquals(ExitCode.USAGE, done.code(), done.err());
    assertEquals("", done.out());
    List<String> talk = done.talk();
    assertTrue(talk.get(0).startsWith("sciloom: "), done.err());
    assertTrue(talk.size() <= 3, done.err());
    assertTrue(talk.get(talk.size() - 1).startsWith("See 'sciloom"), done.err());
  }

  @Test
  void aCommandThatIsNearIsSuggested() {
    assertTrue(new Cli().run("exprot").err().contains("Did you mean export"));
  }

  @Test
  void anOptionThatIsNearIsSuggested() {
    Cli.Done done = new Cli().run("export", "--store", "s", "--cannonical");
    assertTrue(done.err().contains("Did you mean --canonical"), done.err());
  }
}
