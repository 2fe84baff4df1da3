package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented papers as input files. */
final class StubPapers {

  private StubPapers() {}

  /** One record. */
  static String line(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"abstract\":\"We weave cloth.\"}".formatted(id, title);
  }

  /** So many records with ids p1, p2, ... */
  static String lines(int papers) {
    return IntStream.rangeClosed(1, papers)
        .mapToObj(number -> line("p" + number, "Cloth number " + number))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A file with the given text. */
  static Path file(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
