package org.sciloom.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of gold, in the annotation guide's form or in that of the public sets. */
public sealed interface GoldFile {

  /** Where it is. */
  Path path();

  /**
   * Papers with their concepts, links and results.
   *
   * @param path where the file is
   * @param papers its papers, in order
   */
  record Papers(Path path, List<GoldPaper> papers) implements GoldFile {
    public Papers {
      papers = List.copyOf(papers);
    }
  }

  /**
   * Units of a public set with their entities.
   *
   * @param path where the file is
   * @param units its units, in order
   */
  record Units(Path path, List<PublicGold> units) implements GoldFile {
    public Units {
      units = List.copyOf(units);
    }
  }

  /**
   * Reads a file, whose first line tells its form: units have {@code text} and {@code entities},
   * papers have {@code title} and {@code abstract}. A file without a line has no papers.
   *
   * @throws IOException when the file cannot be opened
   * @throws MalformedLineException at the first line that is not of the form
   * @throws java.io.UncheckedIOException when reading fails
   */
  static GoldFile read(Path path) throws IOException {
    if (isOfUnits(path)) {
      try (Stream<PublicGold> units = PublicGold.read(path)) {
        return new Units(path, units.toList());
      }
    }
    try (Stream<GoldPaper> papers = GoldPaper.read(path)) {
      return new Papers(path, papers.toList());
    }
  }

  /**
   * Whether the first line has the fields of a unit of a public set.
   *
   * @throws IOException when the file cannot be opened
   * @throws MalformedLineException when the line is of neither form
   */
  static boolean isOfUnits(Path path) throws IOException {
    try (Stream<Boolean> lines = JsonLines.read(path, GoldFile::isUnit)) {
      return lines.findFirst().orElse(false);
    }
  }

  private static boolean isUnit(JsonFields line) {
    boolean unit = line.has("entities");
    if (!unit && !line.has("concepts") && !line.has("abstract")) {
      throw new IllegalArgumentException(
          "neither a paper (\"title\", \"abstract\", \"concepts\") nor a unit of a public set"
              + " (\"text\", \"entities\")");
    }
    return unit;
  }
}
