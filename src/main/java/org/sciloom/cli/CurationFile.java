package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sciloom.concept.Curation;

/**
 * The file of what people decided about concepts.
 *
 * @param path the file; it need not exist
 */
record CurationFile(Path path) {

  private static final String HEADING =
      """
      # What people decided about concepts; every build honours it. One decision a line, the fields
      # separated by tabs: merge NAME INTO, split NAME FROM, rename NAME LABEL.
      """;

  /**
   * The decisions in the file; none when there is no file.
   *
   * @throws IOException when it cannot be read, or a line is no decision; the message names it
   */
  Curation read() throws IOException {
    if (!Files.exists(path)) {
      return Curation.none();
    }
    try {
      return Curation.parse(Files.readAllLines(path));
    } catch (IllegalArgumentException e) {
      throw new IOException(path + ", " + e.getMessage(), e);
    }
  }

  /**
   * Adds a decision, and writes the file in one step.
   *
   * @throws IOException when it cannot be read or written
   */
  Curation add(Curation.Decision decision) throws IOException {
    Curation curation = read().with(decision);
    String before = Files.exists(path) ? Files.readString(path) : HEADING;
    String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Path unfinished = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(unfinished, before + separator + decision.toLine() + "\n");
    Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    return curation;
  }
}
