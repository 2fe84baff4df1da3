package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.store.StoreException.Fault;

class TdbStoreFaultsTest {

  private static final String PROPERTIES = "sciloom-store.properties";

  @TempDir Path temp;

  @Test
  void saysHowToMakeAStoreThatIsMissing() throws IOException {
    Path folder = temp.resolve("none");
    StoreException fault = fault(Fault.MISSING, () -> TdbStore.openExisting(folder));
    assertTrue(fault.getMessage().contains("sciloom build"), fault.getMessage());
    assertFalse(Files.exists(folder), "looking makes nothing");
    Files.createDirectory(folder);
    fault(Fault.MISSING, () -> TdbStore.openExisting(folder));
  }

  @Test
  void keepsOffAFolderWithOtherFiles() throws IOException {
    Files.writeString(temp.resolve("thesis.tex"), "precious");
    fault(Fault.NOT_A_STORE, () -> TdbStore.open(temp));
    fault(Fault.NOT_A_STORE, () -> TdbStore.openExisting(temp));
    fault(Fault.NOT_A_STORE, () -> TdbStore.open(temp.resolve("thesis.tex")));
    try (var children = Files.list(temp)) {
      assertEquals(1, children.count(), "nothing was added");
    }
  }

  @Test
  void refusesTheFormatOfANewerVersion() throws IOException {
    makeStore();
    Files.writeString(temp.resolve(PROPERTIES), "format=4\n");
    StoreException fault = fault(Fault.NEWER_FORMAT, () -> TdbStore.open(temp));
    assertTrue(fault.getMessage().contains("format 4"), fault.getMessage());
  }

  @Test
  void refusesTheFormatOfAnOlderVersion() throws IOException {
    makeStore();
    Files.writeString(temp.resolve(PROPERTIES), "format=1\n");
    StoreException fault = fault(Fault.OLDER_FORMAT, () -> TdbStore.open(temp));
    assertTrue(fault.getMessage().contains("build it anew"), fault.getMessage());
  }

  @Test
  void tellsOfAFormatFileThatIsSpoilt() throws IOException {
    makeStore();
    Files.writeString(temp.resolve(PROPERTIES), "format=\\u00\n");
    fault(Fault.DAMAGED, () -> TdbStore.open(temp));
    Files.writeString(temp.resolve(PROPERTIES), "");
    fault(Fault.DAMAGED, () -> TdbStore.open(temp));
  }

  @Test
  void tellsOfDamagedData() throws IOException {
    makeStore();
    Files.write(temp.resolve("Data-0001").resolve("nodes-data.obj"), new byte[0]);
    fault(
        Fault.DAMAGED,
        () -> {
          try (TdbStore store = TdbStore.open(temp)) {
            Lines.of(store);
          }
        });
  }

  @Test
  void isOpenOnceInAProcess() {
    try (TdbStore store = TdbStore.open(temp)) {
      StoreException fault = fault(Fault.LOCKED, () -> TdbStore.openExisting(temp));
      assertTrue(fault.getMessage().contains("this process"), fault.getMessage());
      store.write(new SyntheticPapers(1, 10, 2).batch(0, 1));
    }
    try (TdbStore store = TdbStore.openExisting(temp)) {
      assertFalse(Lines.of(store).isEmpty());
    }
  }

  @Test
  void namesTheProcessThatHasTheStoreOpen() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = holder.inputReader()) {
      assertEquals(StoreHolder.READY, out.readLine());
      StoreException fault = fault(Fault.LOCKED, () -> TdbStore.open(temp));
      assertTrue(fault.getMessage().contains("process " + holder.pid()), fault.getMessage());
    } finally {
      holder.destroyForcibly();
      assertTrue(holder.waitFor(60, TimeUnit.SECONDS));
    }
    TdbStore.open(temp).close();
  }

  @Test
  void tellsOfAFullDiskBeforeItWrites() {
    StoreException fault =
        fault(Fault.DISK_FULL, () -> new StoreFolder(temp).requireRoom(Long.MAX_VALUE));
    assertTrue(fault.getMessage().contains("make room"), fault.getMessage());
  }

  @Test
  void knowsFaultsOfTheSystemByTheirWords() {
    assertEquals(Fault.DISK_FULL, told("No space left on device"));
    assertEquals(Fault.NO_PERMISSION, told("Data-0001/nodes.dat (Permission denied)"));
    assertEquals(Fault.NO_PERMISSION, told("Read-only file system"));
    assertEquals(Fault.DAMAGED, told("Block size is negative"));
  }

  private Fault told(String words) {
    return StoreFaults.of(temp, new IllegalStateException(new IOException(words))).fault();
  }

  private void makeStore() {
    try (TdbStore store = TdbStore.open(temp)) {
      store.write(new SyntheticPapers(1, 10, 2).batch(0, 1));
    }
  }

  private static StoreException fault(Fault wanted, Executable opening) {
    StoreException fault = assertThrows(StoreException.class, opening);
    assertEquals(wanted, fault.fault(), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
    return fault;
  }
}
