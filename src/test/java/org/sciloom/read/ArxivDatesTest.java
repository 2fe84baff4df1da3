package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2510.03038, 2025-10",
    "0704.0001, 2007-04",
    "cs/0301001, 2003-01",
    "hep-th/9108001, 1991-08",
    "'', ''",
    "doi:10.1000/2510.03038, ''"
  })
  void theNumberTellsTheMonth(String arxivId, String month) {
    assertEquals(month, ArxivDates.of(arxivId).lexical());
  }
}
