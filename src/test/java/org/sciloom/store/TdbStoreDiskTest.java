package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreDiskTest {

  private final SyntheticPapers papers = new SyntheticPapers(5, 30, 5);

  @TempDir Path temp;

  @Test
  void keepsWhatWasWrittenWhenItIsOpenedAgain() {
    SortedSet<String> before;
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 10));
      before = Lines.of(store);
    }
    try (TdbStore store = TdbStore.openExisting(temp)) {
      assertEquals(before, Lines.of(store));
    }
  }

  @Test
  void changesNoFileWhenNothingChanges() {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 10));
    }
    Map<Path, String> before = digests();
    try (TdbStore store = TdbStore.open(temp)) {
      assertFalse(store.write(papers.batch(0, 10)).isChanging());
      assertFalse(store.compactIfGrown());
    }
    assertEquals(before, digests());
  }

  @Test
  void compactsWithoutLosingAnything() throws IOException {
    try (TdbStore store = TdbStore.open(temp)) {
      for (int i = 0; i < 10; i++) {
        store.write(papers.batch(i, i + 1));
      }
      SortedSet<String> before = Lines.of(store);

      new DiskMedium(new StoreFolder(temp)).compact(store.dataset(), 0);

      assertEquals(before, Lines.of(store));
      assertTrue(Files.exists(temp.resolve("Data-0002")));
      assertFalse(Files.exists(temp.resolve("Data-0001")));
      assertTrue(new StoreFolder(temp).compactedBytes() > 0);
      store.write(papers.batch(10, 11));
    }
    TdbStore.open(temp).close();
  }

  @Test
  void clearsAwayWhatAnInterruptedCompactionLeaves() throws IOException {
    SortedSet<String> before;
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(papers.batch(0, 3));
      before = Lines.of(store);
    }
    // killed behind the switch, before the old generation was gone; and another before the switch
    FileUtils.copyDirectory(temp.resolve("Data-0001").toFile(), temp.resolve("Data-0002").toFile());
    Files.createDirectory(temp.resolve("Data-0003-tmp"));

    try (TdbStore store = TdbStore.open(temp)) {
      assertEquals(before, Lines.of(store));
      assertFalse(Files.exists(temp.resolve("Data-0001")));
      assertFalse(Files.exists(temp.resolve("Data-0003-tmp")));
    }
  }

  @Test
  void makesTheStoreWhereAMakingWasInterrupted() throws IOException {
    Files.writeString(temp.resolve("sciloom-store.properties.new"), "for");
    TdbStore.open(temp).close();
    TdbStore.openExisting(temp).close();
  }

  private Map<Path, String> digests() {
    Map<Path, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("tdb.lock"))
          .forEach(file -> digests.put(file, digest(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digests;
  }

  private static String digest(Path file) {
    try {
      return new DigestUtils("SHA-256").digestAsHex(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
