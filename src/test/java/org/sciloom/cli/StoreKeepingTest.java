package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.Curation;
import org.sciloom.store.GraphStore;
import org.sciloom.store.Lines;
import org.sciloom.store.SyntheticPapers;
import org.sciloom.store.TdbStore;

/** The commands that keep a store: remove, check, backup, restore, and search. */
class StoreKeepingTest {

  private static final SyntheticPapers PAPERS = new SyntheticPapers(5, 20, 6);

  @TempDir private Path folder;

  @BeforeEach
  void makeStore() {
    write(store(), 8);
  }

  private Path store() {
    return folder.resolve("graph");
  }

  private static void write(Path folder, int papers) {
    try (GraphStore store = TdbStore.open(folder)) {
      store.write(PAPERS.batch(0, papers));
      store.identify(SyntheticPapers.IRIS, Curation.none());
    }
  }

  private static SortedSet<String> lines(Path folder) {
    try (GraphStore store = TdbStore.openExisting(folder)) {
      return Lines.of(store);
    }
  }

  @Test
  void aStoreWithoutAPaperIsAsIfItHadNeverBeen() {
    Path other = folder.resolve("other");
    write(other, 7);
    Cli.Done done = new Cli().run("remove", "arxiv:0000.00007", "--store", store());
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(done.err().startsWith("1 papers removed"), done.err());
    assertEquals(lines(other), lines(store()));
    assertSound(store());
  }

  @Test
  void aPaperThatIsNotStoredIsToldAndNothingIsRemoved() {
    SortedSet<String> before = lines(store());
    Cli.Done done =
        new Cli().run("remove", "arxiv:0000.00001", "arxiv:2401.99999", "--store", store());
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("2401.99999"), done.err());
    assertEquals(before, lines(store()));
  }

  @Test
  void aBackupIsRestoredInAnotherFolderAndInPlace() {
    Path backup = folder.resolve("backup.nq.gz");
    SortedSet<String> before = lines(store());
    assertEquals(ExitCode.OK, new Cli().run("backup", "-o", backup, "--store", store()).code());
    Path other = folder.resolve("other");
    Cli.Done done = new Cli().run("restore", backup, "--store", other);
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertEquals(before, lines(other));
    assertSound(other);

    new Cli().run("remove", "arxiv:0000.00003", "--store", store());
    assertEquals(ExitCode.USAGE, new Cli().run("restore", backup, "--store", store()).code());
    new Cli().run("restore", backup, "--store", store(), "--replace");
    assertEquals(before, lines(store()));
    assertSound(store());
  }

  @Test
  void aBackupThatWasCutShortChangesNothing() throws IOException {
    Path backup = folder.resolve("backup.nq");
    new Cli().run("backup", "-o", backup, "--store", store());
    byte[] bytes = Files.readAllBytes(backup);
    int line = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n', bytes.length - 2);
    Files.write(backup, Arrays.copyOf(bytes, line + 1));
    SortedSet<String> before = lines(store());
    Cli.Done done = new Cli().run("restore", backup, "--store", store(), "--replace");
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("was cut short"), done.err());
    assertEquals(before, lines(store()));
    new Cli().run("restore", backup, "--store", folder.resolve("other"));
    assertFalse(Files.exists(folder.resolve("other")));
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.nq"), "<a:s> <a:p> <a:o> <a:g> .\n");
    Cli.Done done = new Cli().run("restore", file, "--store", store(), "--replace");
    assertEquals(ExitCode.FAILED, done.code());
    assertTrue(done.err().contains("no backup of a store"), done.err());
  }

  @Test
  void wordsFindConceptsAndPapers() {
    Cli.Done done = new Cli().run("search", "number 3", "--format", "csv", "--store", store());
    assertEquals(ExitCode.OK, done.code(), done.err());
    assertTrue(done.out().contains("Paper number 3"), done.out());
    Cli.Done concept = new Cli().run("search", "CONCEPTS 1", "--format", "csv", "--store", store());
    assertTrue(concept.out().contains("/concept/concept-1,"), concept.out());
  }

  @Test
  void wordsAreNoQueryLanguage() {
    for (String words : new String[] {"\"a OR (b", "title:[* TO *]", "*", "^~!", "\\"}) {
      Cli.Done done = new Cli().run("search", words, "--format", "csv", "--store", store());
      assertEquals(ExitCode.OK, done.code(), words + ": " + done.err());
    }
  }

  private static void assertSound(Path store) {
    Cli.Done done = new Cli().run("check", "--store", store);
    assertEquals(ExitCode.OK, done.code(), done.out());
    assertTrue(done.out().endsWith("the store is sound\n"), done.out());
  }
}
