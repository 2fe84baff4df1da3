package org.sciloom.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperMergingTest {

  private static final PaperId ID = new PaperId(PaperId.Scheme.ARXIV, "2401.00001");

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergingDoesNotDependOnTheOrder(long seed) {
    Random random = new Random(seed);
    Paper a = paper(random);
    Paper b = paper(random);
    Paper c = paper(random);
    assertEquals(a.mergedWith(b), b.mergedWith(a), "commutative");
    assertEquals(a.mergedWith(b).mergedWith(c), a.mergedWith(b.mergedWith(c)), "associative");
    assertEquals(a, a.mergedWith(a), "idempotent");
    assertEquals(a.mergedWith(b), a.mergedWith(b).mergedWith(b), "absorbing");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void updatingBySameTwiceChangesNothingMore(long seed) {
    Random random = new Random(seed);
    Paper old = paper(random);
    Paper newer = paper(random);
    Paper now = old.updatedBy(newer);
    assertEquals(now, now.updatedBy(newer));
    assertEquals(newer.title(), now.title());
    assertEquals(newer.abstractText(), now.abstractText());
  }

  @Test
  void aMonthDoesNotReplaceADayOfIt() {
    PaperDate day = new PaperDate.Day(LocalDate.of(2024, 1, 17));
    PaperDate month = new PaperDate.Month(YearMonth.of(2024, 1));
    PaperDate other = new PaperDate.Month(YearMonth.of(2024, 2));
    assertEquals(day, dated(day).updatedBy(dated(month)).date());
    assertEquals(other, dated(day).updatedBy(dated(other)).date());
    assertEquals(day, dated(month).updatedBy(dated(day)).date());
  }

  private static PaperDetails dated(PaperDate date) {
    return new PaperDetails("", List.of(), 0, "", date, "", "", "", "", List.of());
  }

  @Test
  void anUpdateKeepsWhatTheNewerRecordDoesNotTell() {
    PaperDetails known =
        new PaperDetails(
            "1",
            List.of(new Author("Ada")),
            3,
            "Lab",
            year(2020),
            "V",
            "u",
            "d",
            "a",
            List.of("x"));
    assertEquals(known, known.updatedBy(PaperDetails.none()));
    assertEquals(known, PaperDetails.none().updatedBy(known));
    assertEquals(known, known.mergedWith(PaperDetails.none()));
  }

  @Test
  void theMoreExactDateIsKept() {
    PaperDetails exact = details(new PaperDate.Day(LocalDate.of(2020, 1, 2)));
    assertEquals(exact, exact.mergedWith(details(year(2021))));
  }

  @Test
  void differentPapersAreNotMerged() {
    Paper one = new Paper(ID, "T", "A", PaperDetails.none());
    Paper two = new Paper(new PaperId(PaperId.Scheme.DOI, "10.1/x"), "T", "A", PaperDetails.none());
    assertThrows(IllegalArgumentException.class, () -> one.mergedWith(two));
    assertThrows(IllegalArgumentException.class, () -> one.updatedBy(two));
  }

  private static Paper paper(Random random) {
    return new Paper(
        ID, pick(random, "T", "Tb", "Ta"), pick(random, "A", "Ab", "Aa"), details(random));
  }

  private static PaperDetails details(Random random) {
    List<Author> authors =
        random.ints(random.nextInt(3), 0, 3).mapToObj(i -> new Author("Author " + i)).toList();
    return new PaperDetails(
        pick(random, "", "r1", "r2"),
        authors,
        random.nextInt(4),
        pick(random, "", "o1", "o2"),
        date(random),
        pick(random, "", "v1", "v2"),
        pick(random, "", "u1", "u2"),
        pick(random, "", "d1", "d2"),
        pick(random, "", "a1", "a2"),
        random.ints(random.nextInt(3), 0, 3).mapToObj(i -> "c" + i).toList());
  }

  private static PaperDate date(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new PaperDate.Day(LocalDate.of(2020, 1, 1 + random.nextInt(2)));
      case 1 -> new PaperDate.Month(YearMonth.of(2020, 1 + random.nextInt(2)));
      case 2 -> new PaperDate.DayOfUnknownYear(MonthDay.of(1, 1 + random.nextInt(2)));
      case 3 -> year(2020 + random.nextInt(2));
      default -> new PaperDate.Unknown();
    };
  }

  private static PaperDetails details(PaperDate date) {
    return new PaperDetails("", List.of(), 0, "", date, "", "", "", "", List.of());
  }

  private static PaperDate year(int year) {
    return new PaperDate.YearOnly(Year.of(year));
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
