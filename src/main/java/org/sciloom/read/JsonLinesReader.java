package org.sciloom.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.sciloom.problem.Place;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

/**
 * Reads SciLoom JSON Lines: on each line an object {@code {"id", "title", "abstract", "authors",
 * "date", "url", "venue", "doi", "arxivId", "categories"}}, all but title and abstract optional;
 * other keys are ignored, and so are blank lines.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
final class JsonLinesReader implements PaperReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  @Override
  public String format() {
    return "jsonl";
  }

  /** A line that begins an object together with its first key; not an object over many lines. */
  @Override
  public boolean recognises(String head) {
    return head.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(20)
        .anyMatch(
            line -> line.startsWith("{") && line.substring(1).stripLeading().startsWith("\""));
  }

  @Override
  public Stream<Reading> read(TextSource source, ReadOptions options) {
    return source.lines().stream()
        .filter(line -> !line.isBlank())
        .map(line -> read(line, Place.of(source.name(), line.number())));
  }

  private static Reading read(Line line, Place place) {
    if (line instanceof Line.Bad bad) {
      return new Reading.Rejected(bad.problem(place));
    }
    try {
      JsonNode node = JSON.readTree(line.text());
      return new Reading.Of(JsonPaper.read(node));
    } catch (BadRecordException e) {
      return new Reading.Rejected(
          new Problem(e.kind(), place.about(e.about()), e.detail(), line.text()));
    } catch (JsonProcessingException e) {
      return new Reading.Rejected(
          new Problem(ProblemKind.BAD_JSON, place, JsonFailures.detail(e), line.text()));
    }
  }
}
