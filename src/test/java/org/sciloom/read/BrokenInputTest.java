package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.problem.Problem;
import org.sciloom.problem.ProblemKind;

class BrokenInputTest {

  private static final Path FOLDER = Path.of("src/test/resources/broken");

  @ParameterizedTest
  @CsvSource({
    "01-empty.jsonl, EMPTY_FILE, 0, 0",
    "02-blank.jsonl, EMPTY_FILE, 0, 0",
    "03-binary.jsonl, BINARY_FILE, 0, 0",
    "04-utf16.jsonl, BAD_ENCODING, 0, 0",
    "05-latin1.jsonl, BAD_ENCODING, 2, 2",
    "06-truncated.jsonl.gz, BAD_GZIP, 20, 19",
    "07-checksum.jsonl.gz, BAD_GZIP, 3, 2",
    "08-unknown.csv, UNKNOWN_FORMAT, 0, 0",
    "09-not-json.jsonl, BAD_JSON, 2, 2",
    "10-cut-object.jsonl, BAD_JSON, 2, 1",
    "11-array.jsonl, NOT_AN_OBJECT, 2, 2",
    "12-title-number.jsonl, BAD_FIELD, 2, 2",
    "13-no-title.jsonl, NO_TITLE, 2, 2",
    "14-blank-abstract.jsonl, NO_ABSTRACT, 2, 2",
    "15-bad-date.jsonl, BAD_DATE, 2, 2",
    "16-bad-doi.jsonl, BAD_FIELD, 2, 2",
    "17-authors-string.jsonl, BAD_FIELD, 2, 2",
    "18-key-twice.jsonl, BAD_JSON, 2, 2",
    "19-page-no-abstract.txt, NO_ABSTRACT, 21, 2",
    "20-page-no-title.txt, NO_TITLE, 21, 2",
  })
  void eachBrokenFileGivesOneProblemAndItsSoundRecords(
      String file, ProblemKind kind, int line, int sound) {
    String path = FOLDER.resolve(file).toString();

    ReadingLists readings = ReadingLists.ofPaths(path);

    assertEquals(1, readings.problems().size(), readings.problems()::toString);
    Problem problem = readings.problems().get(0);
    assertEquals(kind, problem.kind());
    assertEquals(line, problem.place().line());
    assertEquals(sound, readings.papers().size());
    String place = line == 0 ? path : path + ":" + line;
    assertTrue(problem.message().startsWith(place + ": " + kind.reason()), problem::message);
    assertTrue(problem.message().endsWith("; " + kind.advice()), problem::message);
    assertFalse(problem.message().contains("\n"));
  }

  @Test
  void theWholeFolderGivesTwentyLines() {
    ReadingLists readings = ReadingLists.ofPaths(FOLDER.toString());

    assertEquals(20, readings.problems().size());
    assertEquals(20, readings.problems().stream().map(p -> p.place().source()).distinct().count());
  }
}
