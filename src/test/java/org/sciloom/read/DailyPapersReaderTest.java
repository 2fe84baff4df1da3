package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;

class DailyPapersReaderTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Path SHARED = Path.of("../shared/corpus/daily-papers");

  @Test
  void titlesAndAbstractsAreFoundWhateverTheTrailer() {
    ReadingLists page = ReadingLists.ofPaths(PAGES.resolve("page.txt").toString());

    assertEquals(List.of(), page.problems());
    assertEquals(
        List.of(
            "Súmulas and \"quotes\" in μ-titles",
            "Only an organisation",
            "No trailer at all",
            "A short abstract follows",
            "Two paragraphs",
            "Only a date line"),
        page.papers().stream().map(Paper::title).toList());
    assertTrue(page.papers().get(0).abstractText().startsWith("Up to 25% more."));
    assertEquals("Too short for prose.", page.papers().get(3).abstractText());
    assertTrue(page.papers().get(4).abstractText().contains("Two. This text"));
  }

  @Test
  void trailersGiveAuthorsOrganisationAndDateInThePagesYear() {
    List<PaperDetails> details =
        ReadingLists.ofPaths(PAGES.resolve("page.txt").toString()).papers().stream()
            .map(Paper::details)
            .toList();

    assertEquals(List.of(7, 0, 0, 1, 2, 0), details.stream().map(d -> d.authorCount()).toList());
    assertEquals("Made-up Lab", details.get(1).organization());
    assertEquals(
        List.of("2024-07-08", "2026-04-09", "", "2025-05-20", "2023-12-15", "2026-02-28"),
        details.stream().map(d -> d.date().lexical()).toList());
  }

  @Test
  void theYearStaysUnknownWhereThePageSpellsOutNone() {
    ReadingLists page = ReadingLists.ofPaths(PAGES.resolve("page-without-years.txt").toString());

    assertEquals("--02-29", page.papers().get(0).details().date().lexical());
  }

  @Test
  void theUserMayTellThePagesYear() {
    TextSource source = TextSource.of(PAGES.resolve("page-without-years.txt"));

    ReadingLists leap = ReadingLists.of(FormatSniffer.read(source, new ReadOptions("", 2024)));
    ReadingLists other = ReadingLists.of(FormatSniffer.read(source, new ReadOptions("", 2023)));

    assertEquals("2024-02-29", leap.papers().get(0).details().date().lexical());
    assertEquals("bad-date", other.problems().get(0).kind().label());
  }

  @Test
  void aPageOfNothingButItsHeadHasNoPapers() {
    ReadingLists page = ReadingLists.ofText("new\n\nDaily Papers\n\nbyAK and others\n\nMar 3\n");

    assertEquals("no-papers", page.problems().get(0).kind().label());
  }

  @Test
  void theFourSavedPagesHold251EntriesOf249Papers() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no ../shared on this machine");

    ReadingLists pages = ReadingLists.ofPaths(SHARED.toString());

    assertEquals(List.of(), pages.problems());
    assertEquals(251, pages.papers().size());
    assertEquals(249, pages.papers().stream().map(Paper::id).distinct().count());
  }
}
