package org.sciloom.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.ConceptLink;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.Result;
import org.sciloom.testing.Shipped;
import org.sciloom.testing.Texts;

/**
 * The example texts of {@code data/examples}, one phenomenon each: a heading, the title in bold,
 * the abstract, and what the shipped models extract. Rewritten with {@code -Dsciloom.golden=write};
 * read the difference before you commit it.
 */
class ExampleTextsTest {

  private static final Path FOLDER = Path.of("data/examples");
  private static final int FEWEST = 40;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void thereAreFortyExamples() throws IOException {
    assertTrue(files().size() >= FEWEST);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsExtractedIsWhatTheExampleShows(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> lines = text.lines().toList();
    String title = lines.get(2).replace("**", "");
    PaperFacts facts = Shipped.pipeline().factsOf(Texts.paper(title, lines.get(4)));
    String expected =
        String.join("\n", lines.subList(0, 5)) + "\n\n" + String.join("\n", shown(facts)) + "\n";
    if ("write".equals(System.getProperty("sciloom.golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file));
  }

  private static List<String> shown(PaperFacts facts) {
    List<String> lines = new ArrayList<>();
    facts.links().stream().map(ExampleTextsTest::shown).sorted().forEach(lines::add);
    facts.results().stream().map(ExampleTextsTest::shown).forEach(lines::add);
    facts.resources().forEach(resource -> lines.add("- resource " + resource));
    return lines.isEmpty() ? List.of("- nothing") : lines;
  }

  private static String shown(ConceptLink link) {
    List<String> surfaces = link.concept().surfaces();
    String name = link.concept().name();
    String others =
        surfaces.equals(List.of(name)) ? "" : " (`" + String.join("`, `", surfaces) + "`)";
    return "- %s %s `%s`%s"
        .formatted(link.type().term(), link.concept().type().term(), name, others);
  }

  private static String shown(Result result) {
    StringBuilder line = new StringBuilder("- result ");
    line.append(result.kind().term()).append(" `").append(result.valueText()).append('`');
    append(
        line,
        " ",
        result.amount().bound().term().equals("exact") ? "" : result.amount().bound().term());
    append(line, " in ", result.metric());
    append(line, " (better: ", result.direction().term());
    line.append(result.direction().term().isEmpty() ? "" : ")");
    append(line, " on ", result.on());
    append(line, " by ", result.method());
    append(line, " against ", result.comparand());
    return line.toString();
  }

  private static void append(StringBuilder line, String lead, String value) {
    if (!value.isEmpty()) {
      line.append(lead).append(value);
    }
  }
}
