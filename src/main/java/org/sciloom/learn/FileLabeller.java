package org.sciloom.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels units with the spans that a file has for their ids.
 *
 * @param byId the spans of each unit
 */
record FileLabeller(Map<String, List<LabelledSpan>> byId) implements SpanLabeller {

  FileLabeller {
    byId = Map.copyOf(byId);
  }

  /**
   * Reads predictions in the form of the public sets; of several units with one id the last counts.
   *
   * @throws IOException when the file cannot be opened
   * @throws MalformedLineException at the first line that is not of this form
   */
  static FileLabeller read(Path file) throws IOException {
    try (Stream<PublicGold> units = PublicGold.read(file)) {
      return new FileLabeller(
          units.collect(
              Collectors.toMap(PublicGold::id, FileLabeller::spans, (first, last) -> last)));
    }
  }

  @Override
  public List<List<LabelledSpan>> label(List<PublicGold> document) {
    return document.stream().map(unit -> byId.getOrDefault(unit.id(), List.of())).toList();
  }

  private static List<LabelledSpan> spans(PublicGold unit) {
    return unit.entities().stream()
        .map(entity -> LabelledSpan.of(entity.span(), entity.sourceType()))
        .toList();
  }
}
