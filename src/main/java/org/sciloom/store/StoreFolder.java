package org.sciloom.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of a store: TDB2's own files, and {@code sciloom-store.properties}, which says in
 * which format they are.
 *
 * @param path the folder
 */
record StoreFolder(Path path) {

  /** The format that this version writes. Raise it when older versions would misread a store. */
  static final int FORMAT = 3;

  /** The oldest format that this version goes on with; it becomes the present one. */
  static final int OLDEST_FORMAT = 2;

  private static final String PROPERTIES = "sciloom-store.properties";
  private static final String UNFINISHED = PROPERTIES + ".new";
  private static final String FORMAT_KEY = "format";
  private static final String COMPACTED_KEY = "compacted.bytes";

  /** What is in a folder before it is opened. */
  private enum Content {
    NOTHING,
    STORE,
    OTHER
  }

  /**
   * Makes sure that a store is here, or can be made here.
   *
   * @throws StoreException when something else is here, or the format is unknown
   */
  void prepare() throws IOException {
    switch (content()) {
      case STORE -> requireKnownFormat();
      case OTHER -> throw StoreException.notAStore(path, "it holds other files");
      case NOTHING -> {
        Files.createDirectories(path);
        write(FORMAT_KEY, Integer.toString(FORMAT));
      }
    }
  }

  /**
   * Makes sure that a store is here.
   *
   * @throws StoreException when there is none, or something else, or the format is unknown
   */
  void requireStore() throws IOException {
    switch (content()) {
      case STORE -> requireKnownFormat();
      case OTHER -> throw StoreException.notAStore(path, "it holds other files");
      case NOTHING -> throw StoreException.missing(path);
    }
  }

  /** The size after the last compaction in bytes; 0 when there was none. */
  long compactedBytes() {
    try {
      return Long.parseLong(read().getProperty(COMPACTED_KEY, "0").strip());
    } catch (NumberFormatException unreadable) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes the present size as that of a compacted store. */
  void noteCompacted() throws IOException {
    write(COMPACTED_KEY, Long.toString(bytes()));
  }

  /** The size of all files in bytes. */
  long bytes() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(StoreFolder::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes sure that the disk has room.
   *
   * @param bytes how much is needed
   * @throws StoreException when there is less
   */
  void requireRoom(long bytes) {
    try {
      long free = Files.getFileStore(path).getUsableSpace();
      if (free < bytes) {
        throw StoreException.diskFull(
            path, new IOException("%,d MB needed, %,d MB free".formatted(bytes >> 20, free >> 20)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Content content() throws IOException {
    if (Files.notExists(path)) {
      return Content.NOTHING;
    }
    if (!Files.isDirectory(path)) {
      return Content.OTHER;
    }
    try (Stream<Path> children = Files.list(path)) {
      List<String> names =
          children
              .map(child -> String.valueOf(child.getFileName()))
              .filter(name -> !name.equals(UNFINISHED))
              .toList();
      if (names.contains(PROPERTIES)) {
        return Content.STORE;
      }
      return names.isEmpty() ? Content.NOTHING : Content.OTHER;
    }
  }

  private void requireKnownFormat() throws IOException {
    String format = read().getProperty(FORMAT_KEY, "").strip();
    if (!format.matches("[0-9]{1,9}")) {
      throw StoreException.damaged(path, new IOException(PROPERTIES + " names no format"));
    }
    if (Integer.parseInt(format) > FORMAT) {
      throw StoreException.newerFormat(path, format, FORMAT);
    }
    if (Integer.parseInt(format) < OLDEST_FORMAT) {
      throw StoreException.olderFormat(path, format);
    }
    if (Integer.parseInt(format) < FORMAT) {
      write(FORMAT_KEY, Integer.toString(FORMAT));
    }
  }

  private Properties read() throws IOException {
    Properties properties = new Properties();
    Path file = path.resolve(PROPERTIES);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IllegalArgumentException unreadable) {
        throw StoreException.damaged(path, new IOException(PROPERTIES + " is unreadable"));
      }
    }
    return properties;
  }

  private void write(String key, String value) throws IOException {
    Properties properties = read();
    properties.setProperty(key, value);
    try (Writer writer =
        Files.newBufferedWriter(path.resolve(UNFINISHED), StandardCharsets.UTF_8)) {
      writer.write("# A store of SciLoom. Do not edit; remove the whole folder, or nothing.\n");
      for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
        writer.write(name + "=" + properties.getProperty(name) + "\n");
      }
    }
    Files.move(path.resolve(UNFINISHED), path.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException goneMeanwhile) {
      return 0;
    }
  }
}
