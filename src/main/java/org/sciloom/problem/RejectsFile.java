package org.sciloom.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was rejected, as JSON Lines: {@code {"file", "line", "reason", "advice", "record"}}.
 * The file is made with the first reject, and replaces an older one; a run without rejects leaves
 * no file. Safe for use by many threads.
 */
public final class RejectsFile implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
  private @Nullable Writer writer;

  private RejectsFile(Path path) {
    this.path = path;
  }

  /** A rejects file at the given place; nothing is written yet. */
  public static RejectsFile of(Path path) {
    return new RejectsFile(path);
  }

  /**
   * Writes a problem, and counts it.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public synchronized void add(Problem problem) {
    try {
      Writer out = writer == null ? Files.newBufferedWriter(path, StandardCharsets.UTF_8) : writer;
      writer = out;
      out.write(JSON.writeValueAsString(json(problem)));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the rejects file " + path, e);
    }
    counts.merge(problem.kind(), 1L, Long::sum);
  }

  private static ObjectNode json(Problem problem) {
    return JSON.createObjectNode()
        .put("file", problem.place().source())
        .put("line", problem.place().line())
        .put("reason", problem.reason())
        .put("advice", problem.advice())
        .put("record", problem.record());
  }

  /** How many problems were added. */
  public synchronized long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many problems of each kind were added, in the order of the kinds. */
  public synchronized Map<ProblemKind, Long> counts() {
    return new EnumMap<>(counts);
  }

  /** Where the file is, or would be. */
  public Path path() {
    return path;
  }

  /**
   * Closes the file, if there is one.
   *
   * @throws UncheckedIOException when its last lines cannot be written
   */
  @Override
  public synchronized void close() {
    Writer out = writer;
    writer = null;
    if (out == null) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the rejects file " + path, e);
    }
  }
}
