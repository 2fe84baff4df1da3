package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedSet;
import org.apache.commons.lang3.exception.UncheckedInterruptedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.concept.Curation;
import org.sciloom.rdf.Shapes;

/**
 * A process that works on a store is killed at random moments. Each time the store is sound
 * afterwards, and the next build ends as one that was never interrupted. So often as the property
 * {@code sciloom.kills} says, 5 times without it.
 */
class KilledStoreTest {

  private static final int KILLS = Integer.getInteger("sciloom.kills", 5);
  private static final int LONGEST_MILLIS = 2_500;

  @TempDir private Path folder;

  @Test
  void losesNothingThatWasCommitted() throws IOException {
    SortedSet<String> expected;
    try (TdbStore whole = TdbStore.inMemory()) {
      build(whole);
      expected = Lines.of(whole);
    }
    Random random = new Random(5);
    Path store = folder.resolve("graph");
    for (int i = 0; i < KILLS; i++) {
      churnAndKill(store, i, 1 + random.nextInt(LONGEST_MILLIS));
      try (TdbStore opened = TdbStore.open(store)) {
        for (CheckReport report : opened.check(Shapes.load())) {
          assertTrue(report.isClean(), "after kill " + i + ": " + report);
        }
        build(opened);
        assertEquals(expected, Lines.of(opened), "after kill " + i);
      }
    }
  }

  private static void build(TdbStore store) {
    for (int from = 0; from < StoreChurn.COUNT; from += 20) {
      store.write(StoreChurn.PAPERS.batch(from, from + 20));
    }
    store.identify(SyntheticPapers.IRIS, Curation.none());
    store.compactIfGrown();
  }

  private static void churnAndKill(Path store, int seed, int millis) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    Process churn =
        new ProcessBuilder(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreChurn.class.getName(),
                store.toString(),
                Integer.toString(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = churn.inputReader()) {
      assertEquals(StoreChurn.READY, out.readLine());
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new UncheckedInterruptedException(e);
    } finally {
      churn.destroyForcibly().onExit().join();
    }
  }
}
