package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.Curation;
import org.sciloom.store.GraphStore;
import org.sciloom.store.Lines;
import org.sciloom.store.SyntheticPapers;
import org.sciloom.store.TdbStore;

/** The commands that correct, align and score concepts. */
class ConceptsCommandTest {

  private static final SyntheticPapers PAPERS = new SyntheticPapers(5, 20, 6);

  @TempDir private Path folder;

  private Path store() {
    return folder.resolve("graph");
  }

  @BeforeEach
  void makeStore() {
    try (GraphStore store = TdbStore.open(store())) {
      store.write(PAPERS.batch(0, 8));
      store.identify(SyntheticPapers.IRIS, Curation.none());
    }
  }

  private SortedSet<String> lines() {
    try (GraphStore store = TdbStore.openExisting(store())) {
      return Lines.of(store);
    }
  }

  @Test
  void whatIsMergedAndSplitAgainIsAsIfItHadNeverBeen() throws IOException {
    SortedSet<String> before = lines();
    Cli.Done merged =
        new Cli().run("concepts", "merge", "Concept 1", "Concept 0", "--store", store());
    assertEquals(ExitCode.OK, merged.code(), merged.err());
    assertFalse(lines().equals(before));
    new Cli().run("concepts", "split", "Concept 1", "concept-0", "--store", store());
    assertEquals(before, lines());
    assertEquals(
        "merge\tConcept 1\tConcept 0\nsplit\tConcept 1\tconcept-0\n",
        Files.readString(folder.resolve("graph.curation.tsv")).replaceAll("(?m)^#.*\n", ""));
  }

  @Test
  void aConceptIsRenamed() throws IOException {
    Path file = folder.resolve("decided.tsv");
    new Cli().run("concepts", "rename", "Concept 0", "Nil", "--store", store(), "--curation", file);
    assertTrue(lines().toString().contains("prefLabel> \"Nil\"@en"));
    assertTrue(Files.readString(file).endsWith("rename\tConcept 0\tNil\n"));
  }

  @Test
  void anUnknownVerbAndANameWithoutLettersAreWrongUsage() {
    Cli.Done verb = new Cli().run("concepts", "join", "a", "b", "--store", store());
    assertEquals(ExitCode.USAGE, verb.code());
    assertTrue(verb.err().contains("unknown verb join"), verb.err());
    Cli.Done name = new Cli().run("concepts", "merge", "-+", "b", "--store", store());
    assertEquals(ExitCode.USAGE, name.code());
  }

  @Test
  void aSpoiltCurationFileIsToldWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.curation.tsv"), "# note\njoin\ta\tb\n");
    Cli.Done done = new Cli().run("concepts", "merge", "a", "b", "--store", store());
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains(file + ", line 2: no decision"), done.err());
  }

  @Test
  void conceptsAreAlignedAndTheAlignmentTakenAway() throws IOException {
    SortedSet<String> before = lines();
    Path vocabulary =
        Files.writeString(
            folder.resolve("v.ttl"),
            "<https://example.org/0> <http://www.w3.org/2004/02/skos/core#prefLabel> \"concept 0\" .");
    Cli.Done aligned = new Cli().run("align", vocabulary, "--store", store());
    assertEquals(ExitCode.OK, aligned.code(), aligned.err());
    assertTrue(
        aligned.err().contains("1 terms read; the store has 1 exact and 0 close"), aligned.err());
    new Cli().run("align", vocabulary, "--remove", "--store", store());
    assertEquals(before, lines());
  }

  @Test
  void aVocabularyThatIsNoneIsToldInOneLine() throws IOException {
    Path none = Files.writeString(folder.resolve("none.ttl"), "<a:b> <c:d> <e:f> .");
    Cli.Done unlabelled = new Cli().run("align", none, "--store", store());
    assertEquals(ExitCode.FAILED, unlabelled.code());
    assertTrue(unlabelled.err().contains("no labels in it"), unlabelled.err());
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "no RDF");
    Cli.Done unreadable = new Cli().run("align", broken, "--store", store());
    assertEquals(ExitCode.FAILED, unreadable.code());
    assertTrue(unreadable.err().contains("not readable as RDF"), unreadable.err());
    assertEquals(
        ExitCode.FAILED,
        new Cli().run("align", folder.resolve("gone.ttl"), "--store", store()).code());
  }

  @Test
  void pairsAreScored() throws IOException {
    String header = "half\tjudgement\tkind\tdifficulty\tleft\tleftPaper\tright\trightPaper\n";
    String paper = "arxiv:0000.00000";
    String name = PAPERS.facts(0).links().get(0).concept().surfaces().get(0);
    String found = String.join("\t", "test", "same", "easy", "plain", name, paper, name, paper);
    String lost = String.join("\t", "test", "same", "easy", "plain", name, paper, "nil", paper);
    Path pairs =
        Files.writeString(folder.resolve("pairs.tsv"), header + found + "\n" + lost + "\n");
    Cli.Done done = new Cli().run("pairs", pairs, "--store", store(), "--errors");
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(
        done.out().contains("test easy            2     1  1.000  1.000  1.000"), done.out());
  }
}
