package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.paper.Author;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDate;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperFacts;
import org.sciloom.paper.PaperId;
import org.sciloom.rdf.ExtractionRun;
import org.sciloom.rdf.PaperTriples;

class StoredPapersTest {

  private static final PaperId ID = new PaperId(PaperId.Scheme.DOI, "10.1000/x(y)<z>");

  static Stream<PaperDetails> details() {
    return Stream.of(
        PaperDetails.none(),
        dated(new PaperDate.Day(LocalDate.of(2024, 2, 29))),
        dated(new PaperDate.Month(YearMonth.of(1999, 12))),
        dated(new PaperDate.YearOnly(Year.of(987))),
        dated(new PaperDate.DayOfUnknownYear(MonthDay.of(2, 29))),
        new PaperDetails(
            "",
            Stream.of("B", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
                .map(Author::new)
                .toList(),
            12,
            "An \"Institute\" \\ of\tÅ \uD835\uDD4A",
            new PaperDate.Unknown(),
            "Venue",
            "https://example.org/a%20b?c=d&e",
            "10.1000/x(y)<z>",
            "2401.00001",
            List.of("cs.AI", "cs.CL")));
  }

  @ParameterizedTest
  @MethodSource("details")
  void readsAPaperBackAsItWas(PaperDetails details) {
    Paper paper = new Paper(ID, "A  title", "First.\nSecond \uD835\uDD4A.", details);
    try (GraphStore store = stored(paper)) {
      StoredPapers papers = new StoredPapers(store, SyntheticPapers.IRIS);
      assertEquals(Optional.of(paper), papers.findPaper(ID));
      assertEquals(
          List.of(paper), papers.listPapers(List.of(new PaperId(PaperId.Scheme.ARXIV, "1"), ID)));
    }
  }

  @Test
  void findsNothingWhereNothingIsStored() {
    try (GraphStore store = TdbStore.inMemory()) {
      assertEquals(Optional.empty(), new StoredPapers(store, SyntheticPapers.IRIS).findPaper(ID));
    }
  }

  @Test
  void mergesAsTheRecordsThemselvesWouldThoughTheGraphKeepsNoOrderOfCategories() {
    Paper stored = new Paper(ID, "Title", "Text", categories("cs.CL", "cs.AI"));
    Paper record = new Paper(ID, "Title", "Text", categories("cs.B"));
    try (GraphStore store = stored(stored)) {
      Paper readBack = new StoredPapers(store, SyntheticPapers.IRIS).findPaper(ID).orElseThrow();
      assertEquals(
          Set.copyOf(stored.mergedWith(record).details().categories()),
          Set.copyOf(readBack.mergedWith(record).details().categories()));
    }
  }

  private static GraphStore stored(Paper paper) {
    GraphStore store = TdbStore.inMemory();
    PaperFacts facts = new PaperFacts(paper, List.of(), List.of(), List.of(), List.of());
    PaperTriples triples = new PaperTriples(SyntheticPapers.IRIS, new ExtractionRun("1", "models"));
    store.write(new Batch(List.of(triples.of(facts)), Set.of()));
    return store;
  }

  private static PaperDetails dated(PaperDate date) {
    return new PaperDetails("", List.of(), 3, "", date, "", "", "", "", List.of());
  }

  private static PaperDetails categories(String... names) {
    return new PaperDetails(
        "", List.of(), 0, "", new PaperDate.Unknown(), "", "", "", "", List.of(names));
  }
}
