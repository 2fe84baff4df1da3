package org.sciloom.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

  @TempDir Path folder;

  @Test
  void aRunWithoutRejectsLeavesNoFile() {
    Path path = folder.resolve("x.rejects.jsonl");

    try (RejectsFile file = RejectsFile.of(path)) {
      assertEquals(0, file.count());
    }

    assertFalse(Files.exists(path));
  }

  @Test
  void eachRejectIsALineWithFileLineReasonAdviceAndRecord() throws IOException {
    Path path = folder.resolve("x.rejects.jsonl");
    Place place = Place.of("in.jsonl", 3);

    try (RejectsFile file = RejectsFile.of(path)) {
      file.add(new Problem(ProblemKind.BAD_FIELD, place, "doi is no string", "{\"doi\": 1}"));
    }

    JsonNode line = new ObjectMapper().readTree(Files.readString(path));
    assertEquals("in.jsonl", line.get("file").asText());
    assertEquals(3, line.get("line").asInt());
    assertEquals("bad field: doi is no string", line.get("reason").asText());
    assertEquals("correct the field, or leave it out", line.get("advice").asText());
    assertEquals("{\"doi\": 1}", line.get("record").asText());
  }

  @Test
  void manyThreadsMayAdd() throws IOException {
    Path path = folder.resolve("x.rejects.jsonl");

    try (RejectsFile file = RejectsFile.of(path)) {
      IntStream.range(0, 1000)
          .parallel()
          .mapToObj(i -> new Problem(ProblemKind.NO_TITLE, Place.of("f", i + 1), "", "r"))
          .forEach(file::add);
      assertEquals(Map.of(ProblemKind.NO_TITLE, 1000L), file.counts());
    }

    List<String> lines = Files.readAllLines(path);
    assertEquals(1000, lines.stream().filter(line -> line.endsWith("\"}")).count());
  }

  @Test
  void messagesAreOneBoundedLineAndRecordsAreBounded() {
    Problem problem =
        new Problem(
            ProblemKind.BAD_JSON,
            Place.of("a\nb", 1).about("title\twith\u2028breaks"),
            "x".repeat(1000),
            "r".repeat(100_000));

    assertEquals(
        "a b:1: not JSON: "
            + "x".repeat(299)
            + "… (\"title with breaks\"); put one JSON object on each line",
        problem.message());
    assertEquals(Problem.RECORD_LIMIT, problem.record().length());
  }
}
