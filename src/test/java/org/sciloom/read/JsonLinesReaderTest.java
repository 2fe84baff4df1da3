package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.Author;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;

class JsonLinesReaderTest {

  private static final Path SHARED = Path.of("../shared/corpora/arxiv-abstracts.jsonl");

  @Test
  void allFieldsAreRead() {
    Paper paper =
        only(
            """
            {"id": "x", "title": "A &amp; B", "abstract": "C", "authors": ["Ada", {"name": "Ben"}],\
             "date": "2020-05-06", "url": "https://example.org/p", "venue": "V", "doi": "doi:10.1/X",\
             "arxivId": "arXiv:2001.00001v2", "categories": ["cs.CL"], "other": {"a": 1}}\
            """
                .replace("10.1/", "10.1000/"));

    PaperDetails details = paper.details();
    assertEquals("doi:10.1000/x", paper.id().toString());
    assertEquals("x", details.recordId());
    assertEquals("A & B", paper.title());
    assertEquals(List.of(new Author("Ada"), new Author("Ben")), details.authors());
    assertEquals("2020-05-06", details.date().lexical());
    assertEquals("https://example.org/p", details.url());
    assertEquals("V", details.venue());
    assertEquals("2001.00001", details.arxivId());
    assertEquals(List.of("cs.CL"), details.categories());
  }

  @ParameterizedTest
  @CsvSource({
    "2510.03038, arxiv:2510.03038",
    "arXiv:2510.03038v2, arxiv:2510.03038",
    "doi:10.1000/Q, doi:10.1000/q",
    "anything, title:ca978112ca1bbdca",
  })
  void theIdGivesTheIdentityWhereItIsOne(String id, String expected) {
    Paper paper = only("{\"id\": \"" + id + "\", \"title\": \"a\", \"abstract\": \"b\"}");

    assertEquals(expected, paper.id().toString());
  }

  @ParameterizedTest
  @CsvSource({"2020, 2020", "2020-05, 2020-05", "2020-05-06T07:08:09Z, 2020-05-06", "'', ''"})
  void datesMayBePartial(String date, String lexical) {
    Paper paper = only("{\"title\": \"a\", \"abstract\": \"b\", \"date\": \"" + date + "\"}");

    assertEquals(lexical, paper.details().date().lexical());
  }

  @Test
  void windowsLineEndsByteOrderMarkBlankLinesAndNullsAreFine() {
    String record = "{\"title\": \"a\", \"abstract\": \"b\", \"doi\": null, \"authors\": null}";

    ReadingLists readings = ReadingLists.ofText("\uFEFF" + record + "\r\n\r\n" + record);

    assertEquals(List.of(), readings.problems());
    assertEquals(2, readings.papers().size());
  }

  @Test
  void aTextThatIsTooLongForAnAbstractIsLeftOut() {
    String text = "{".repeat(TextCleaner.LONGEST + 1);

    ReadingLists readings =
        ReadingLists.ofText("{\"title\": \"a\", \"abstract\": \"" + text + "\"}");

    assertEquals(
        "bad field: abstract is longer than 200000 characters",
        readings.problems().get(0).reason());
  }

  @Test
  void anObjectOverManyLinesIsNotTakenForJsonLines() {
    ReadingLists readings = ReadingLists.ofText("{\n \"title\": \"a\",\n \"abstract\": \"b\"\n}\n");

    assertEquals("unknown-format", readings.problems().get(0).kind().label());
    assertTrue(readings.problems().get(0).message().contains("daily-papers, jsonl"));
  }

  @Test
  void theSharedCorpusIsReadWhole() {
    Assumptions.assumeTrue(Files.isRegularFile(SHARED), "no ../shared on this machine");

    try (Stream<Reading> readings =
        FormatSniffer.read(TextSource.of(SHARED), ReadOptions.defaults())) {
      assertEquals(39_776, readings.filter(Reading.Of.class::isInstance).count());
    }
  }

  private static Paper only(String line) {
    ReadingLists readings = ReadingLists.ofText(line);
    assertEquals(List.of(), readings.problems());
    return readings.papers().get(0);
  }
}
