package org.sciloom.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of all readers. */
public final class PaperReaders {

  private PaperReaders() {}

  /** One for each format, in the order in which they are asked whether they know a text. */
  public static List<PaperReader> all() {
    return List.of(new DailyPapersReader(), new JsonLinesReader());
  }

  /** The reader of the format with the given name, if there is one. */
  public static Optional<PaperReader> find(String format) {
    return all().stream().filter(reader -> reader.format().equals(format)).findFirst();
  }

  /** The first reader that knows a text by its beginning, if there is one. */
  public static Optional<PaperReader> findByContent(String head) {
    return all().stream().filter(reader -> reader.recognises(head)).findFirst();
  }

  /** The names of all formats, for messages: {@code daily-papers, jsonl}. */
  public static String names() {
    return all().stream().map(PaperReader::format).collect(Collectors.joining(", "));
  }
}
