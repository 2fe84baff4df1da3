package org.sciloom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.sciloom.read.PaperInput;
import org.sciloom.read.ReadOptions;
import org.sciloom.store.StoreException;

/**
 * A folder into which people put files of papers while the store is served. Files that have stopped
 * growing are built into the store, and then lie in the folder {@code done} in it, with what was
 * rejected beside them. Names that begin with a dot or end in {@code .part} or {@code .tmp} are
 * left alone: such files are still being copied. For one thread.
 */
final class Inbox {

  private static final String DONE = "done";
  private static final int LONG_PAUSE = 60;

  private final Path folder;
  private final Duration pause;
  private final Builder builder;
  private final Talk talk;
  private SortedMap<Path, State> before = new TreeMap<>();

  /** Builds files into the store. */
  @FunctionalInterface
  interface Builder {

    /**
     * Builds.
     *
     * @param rejects where rejected records are to be kept
     * @throws IOException when they cannot be kept
     */
    void build(PaperInput input, Path rejects) throws IOException;
  }

  /**
   * @param folder where files are put
   * @param pause how long a file must not have changed, and how often is looked
   * @param builder builds them into the store
   * @param talk where to tell of it
   * @throws IOException when the folder cannot be made
   */
  Inbox(Path folder, Duration pause, Builder builder, Talk talk) throws IOException {
    this.folder = folder;
    this.pause = pause;
    this.builder = builder;
    this.talk = talk;
    Files.createDirectories(folder.resolve(DONE));
  }

  /** Looks after the folder until it is told to stop, or interrupted. */
  void watch(BooleanSupplier isStopped) {
    try {
      while (!isStopped.getAsBoolean()) {
        int pauses = look(isStopped) ? 1 : LONG_PAUSE;
        for (int i = 0; i < pauses && !isStopped.getAsBoolean(); i++) {
          Thread.sleep(pause.toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Builds what has come and stopped growing.
   *
   * @return whether all went well
   */
  boolean look(BooleanSupplier isStopped) {
    try {
      SortedMap<Path, State> now = files();
      List<Path> ready =
          now.entrySet().stream()
              .filter(file -> file.getValue().equals(before.get(file.getKey())))
              .map(Map.Entry::getKey)
              .toList();
      before = now;
      if (!ready.isEmpty()) {
        build(ready, isStopped);
      }
      return true;
    } catch (IOException | StoreException e) {
      talk.say("inbox %s: %s; tried again in a while".formatted(folder, FaultText.of(e)));
      return false;
    }
  }

  private void build(List<Path> files, BooleanSupplier isStopped) throws IOException {
    talk.say("inbox: %d new files".formatted(files.size()));
    List<String> paths = files.stream().map(Path::toString).toList();
    PaperInput input = PaperInput.of(paths, InputStream.nullInputStream(), ReadOptions.defaults());
    builder.build(input, done(files.get(0).getFileName() + ".rejects.jsonl"));
    if (!isStopped.getAsBoolean()) {
      for (Path file : files) {
        Files.move(file, done(String.valueOf(file.getFileName())));
      }
    }
  }

  /** A place in the folder of what is done at which nothing lies. */
  private Path done(String name) {
    Path place = folder.resolve(DONE).resolve(name);
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve(DONE).resolve(i + "-" + name);
    }
    return place;
  }

  private SortedMap<Path, State> files() throws IOException {
    SortedMap<Path, State> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.filter(Files::isRegularFile).filter(Inbox::isWhole).toList()) {
        try {
          files.put(file, new State(Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException gone) {
          // it was renamed or removed meanwhile
        }
      }
    }
    return files;
  }

  private static boolean isWhole(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp");
  }

  /** By what one sees that a file still grows. */
  private record State(long size, FileTime modified) {}
}
