package org.sciloom.paper;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** When a paper appeared, as far as the source tells. */
public sealed interface PaperDate {

  /** The lexical form in XML Schema and ISO 8601; empty when nothing is known. */
  String lexical();

  /** The year, or 0 when it is not known. */
  int year();

  /** A full date, {@code xsd:date}. */
  record Day(LocalDate value) implements PaperDate {
    @Override
    public String lexical() {
      return value.toString();
    }

    @Override
    public int year() {
      return value.getYear();
    }
  }

  /** A month of a year, {@code xsd:gYearMonth}. */
  record Month(YearMonth value) implements PaperDate {
    @Override
    public String lexical() {
      return value.toString();
    }

    @Override
    public int year() {
      return value.getYear();
    }
  }

  /** A year alone, {@code xsd:gYear}. */
  record YearOnly(Year value) implements PaperDate {
    @Override
    public String lexical() {
      return "%04d".formatted(value.getValue());
    }

    @Override
    public int year() {
      return value.getValue();
    }
  }

  /** A day whose year is not known, {@code xsd:gMonthDay}. */
  record DayOfUnknownYear(MonthDay value) implements PaperDate {
    @Override
    public String lexical() {
      return value.toString();
    }

    @Override
    public int year() {
      return 0;
    }
  }

  /** Nothing is known. */
  record Unknown() implements PaperDate {
    @Override
    public String lexical() {
      return "";
    }

    @Override
    public int year() {
      return 0;
    }
  }
}
