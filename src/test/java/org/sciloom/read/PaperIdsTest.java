package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.PaperId;

class PaperIdsTest {

  @ParameterizedTest
  @CsvSource({
    "10.1000/ABC.1, 10.1000/abc.1",
    "doi:10.1000/x, 10.1000/x",
    "https://doi.org/10.1000/x(1)2, 10.1000/x(1)2",
    "http://dx.doi.org/10.1000/x, 10.1000/x",
    "doi.org/10.1000.7/x, 10.1000.7/x",
    "see publisher, ''",
    "11.1000/x, ''",
    "'', ''",
  })
  void aDoiLosesItsResolverAndItsCase(String text, String doi) {
    assertEquals(doi, PaperIds.findDoi(text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2510.03038, 2510.03038",
    "arXiv:1706.03762v5, 1706.03762",
    "https://arxiv.org/abs/1706.03762v1, 1706.03762",
    "http://arxiv.org/pdf/1706.03762v2.pdf, 1706.03762",
    "hep-th/9901001v3, hep-th/9901001",
    "arXiv:math.GT/0309136, math/0309136",
    "10.48550/arXiv.1706.03762, 1706.03762",
    "2513.00001, ''",
    "12345, ''",
    "10.1000/1706.03762, ''",
  })
  void anArxivNumberLosesItsVersion(String text, String number) {
    assertEquals(number, PaperIds.findArxivId(text).orElse(""));
  }

  @Test
  void theDoiComesBeforeTheArxivNumberAndThatBeforeTheTitle() {
    assertEquals("doi:10.1000/x", PaperIds.of("10.1000/x", "1706.03762", "T").toString());
    assertEquals("arxiv:1706.03762", PaperIds.of("", "1706.03762", "T").toString());
    assertEquals("arxiv:1706.03762", PaperIds.of("10.48550/arxiv.1706.03762", "", "T").toString());
    assertEquals(PaperId.Scheme.TITLE, PaperIds.of("", "", "T").scheme());
  }

  @Test
  void theHashOfATitleIsStableAndSeesLettersAndDigitsOnly() {
    PaperId id = PaperIds.ofTitle("Attention, made up: a Test!");

    assertEquals(PaperIds.ofTitle("ATTENTION MADE-UP (a test)"), id);
    assertEquals("title:45932ee2f88de1b8", id.toString());
    assertNotEquals(PaperIds.ofTitle("?!"), PaperIds.ofTitle("!?"));
  }
}
