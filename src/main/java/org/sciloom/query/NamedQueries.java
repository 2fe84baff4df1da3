package org.sciloom.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The named queries, each a file {@code queries/NAME.rq}. To add one, add the file: there is no
 * list to keep. Immutable.
 */
public final class NamedQueries {

  private static final String FOLDER = "queries";
  private static final String SUFFIX = ".rq";

  private final SortedMap<String, NamedQuery> byName;

  private NamedQueries(SortedMap<String, NamedQuery> byName) {
    this.byName = byName;
  }

  /**
   * The queries that come with the program.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public static NamedQueries bundled() {
    CodeSource source = NamedQueries.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the program's own file is not known");
    }
    try {
      return bundledWith(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own file is not a path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The queries in a folder of class files, or in a jar. Jars are opened as file systems, because
   * the class path cannot list a folder of a jar that has no entry for it.
   */
  static NamedQueries bundledWith(Path classes) throws IOException {
    if (Files.isDirectory(classes)) {
      return in(classes.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return in(jar.getPath(FOLDER));
    }
  }

  /**
   * The queries in a folder.
   *
   * @throws IOException when the folder cannot be read
   * @throws BadQueryException when a header is not complete
   */
  public static NamedQueries in(Path folder) throws IOException {
    SortedMap<String, NamedQuery> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> fileName(f).endsWith(SUFFIX)).toList()) {
        String name = fileName(file).substring(0, fileName(file).length() - SUFFIX.length());
        byName.put(name, NamedQuery.of(name, Files.readString(file)));
      }
    }
    return new NamedQueries(byName);
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** All queries, by name. */
  public List<NamedQuery> list() {
    return List.copyOf(byName.values());
  }

  /** The query of the given name, if there is one. */
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The query of the given name.
   *
   * @throws BadQueryException when there is none; the message lists those that there are
   */
  public NamedQuery get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "no query '%s'; there are %s"
                        .formatted(
                            name, byName.keySet().stream().collect(Collectors.joining(", ")))));
  }
}
