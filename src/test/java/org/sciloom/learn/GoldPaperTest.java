package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.paper.PaperId;
import org.sciloom.testing.ScorePy;

class GoldPaperTest {

  private static final String PAPER =
      """
      {"id":"p1","title":"T","abstract":"A","concepts":[{"name":"loom","type":"Method",\
      "link":"uses","surfaces":["loom","looms"],"evidence":"A","optional":true,"alsoName":"weaver",\
      "alsoType":"Task","alsoLink":"addresses"},{"name":"cloth","type":"Dataset","link":"mentions",\
      "surfaces":[]}],"results":[{"metric":null,"value":"3x","on":"cloth","method":null,\
      "kind":"improvement"}],"links":["https://example.org"]}
      """;

  @TempDir Path folder;

  @Test
  void everyFieldOfALineIsRead() throws IOException {
    GoldPaper paper = readAll(PAPER).get(0);
    GoldConcept.Also also = new GoldConcept.Also("weaver", "Task", "addresses");
    assertEquals(
        List.of(
            new GoldConcept(
                "loom",
                ConceptType.METHOD,
                LinkType.USES,
                List.of("loom", "looms"),
                "A",
                true,
                also),
            new GoldConcept(
                "cloth",
                ConceptType.DATASET,
                LinkType.MENTIONS,
                List.of(),
                "",
                false,
                GoldConcept.Also.nothing())),
        paper.concepts());
    assertEquals(
        GoldResults.ofOne(List.of(new ScoredResult("", "3x", "cloth", "", "improvement"))),
        paper.results());
    assertEquals(List.of("https://example.org"), paper.links());
  }

  @Test
  void thePaperToExtractFromKeepsTheGoldsTextAndId() throws IOException {
    GoldPaper gold = readAll(PAPER).get(0);
    assertEquals(new PaperId(PaperId.Scheme.TITLE, "p1"), gold.paper().id());
    assertEquals("T", gold.paper().title());
    assertEquals("A", gold.paper().abstractText());
  }

  @Test
  void anEmptyListOfASecondAnnotatorIsNotNone() throws IOException {
    String twice = PAPER.replace("\"links\"", "\"alsoResults\":[],\"links\"");
    assertTrue(readAll(twice).get(0).results().annotatedTwice());
    assertEquals(List.of(), readAll(twice).get(0).results().sure());
    assertEquals(1, readAll(twice).get(0).results().unsure().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type":"Method"   | "type":"Tool" | unknown "type" "Tool"; there are Method, Dataset, Benchmark, Task, Metric
          "link":"uses"     | "link":""     | "link" is missing or blank
          "alsoType":"Task" | "alsoType":"Job" | unknown "alsoType" "Job"; there are Method, Dataset, Benchmark, Task, Metric
          "id":"p1"         | "id":7        | "id": expected a string, found number
          "optional":true   | "optional":"yes" | "optional": expected true or false, found string
          ["loom","looms"]  | "loom"        | "surfaces": expected a list, found string
          ["loom","looms"]  | [["loom"]]    | "surfaces": expected a string, found array
          "results":[       | "results":[7, | expected a JSON object, found number
          """)
  void aFaultyFieldIsNamedWithFileAndLine(String right, String wrong, String reason)
      throws IOException {
    Path file = file(PAPER + "\n" + PAPER.replace(right, wrong));
    assertEquals(file + ":3: " + reason, failure(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":", "nonsense", "{} {}", "{\"id\":\"p\" \"title\":\"t\"}"})
  void aLineThatIsNoJsonIsNamedInOneLine(String line) throws IOException {
    Path file = file(PAPER + line);
    String failure = failure(file);
    assertTrue(failure.startsWith(file + ":2: no JSON: "), failure);
    assertEquals(1, failure.lines().count(), failure);
  }

  @Test
  void bytesThatAreNotUtf8AreFoundInTheirLine() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    String line = PAPER.replace("\"T\"", "\"Caf\u00e9s\"");
    Files.write(file, (PAPER + line).getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(failure(file).startsWith(file + ":2: no JSON: invalid UTF-8"), failure(file));
  }

  @Test
  void papersAreReadAsTheyAreAskedFor() throws IOException {
    try (Stream<GoldPaper> papers = GoldPaper.read(file(PAPER + "broken"))) {
      Iterator<GoldPaper> each = papers.iterator();
      assertEquals("p1", each.next().id());
      assertThrows(MalformedLineException.class, each::next);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "daily-papers/dev,42,432",
    "arxiv/dev,50,576",
    "arxiv/train,950,11995",
  })
  void ourGoldIsReadWhole(String name, int papers, int concepts) throws IOException {
    try (Stream<GoldPaper> read = GoldPaper.read(ScorePy.shared("gold/" + name + ".jsonl"))) {
      List<GoldPaper> all = read.toList();
      assertEquals(papers, all.size());
      assertEquals(concepts, all.stream().mapToInt(paper -> paper.concepts().size()).sum());
    }
  }

  private List<GoldPaper> readAll(String lines) throws IOException {
    try (Stream<GoldPaper> papers = GoldPaper.read(file(lines))) {
      return papers.toList();
    }
  }

  private static String failure(Path file) throws IOException {
    try (Stream<GoldPaper> papers = GoldPaper.read(file)) {
      return String.valueOf(
          assertThrows(MalformedLineException.class, papers::toList).getMessage());
    }
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
