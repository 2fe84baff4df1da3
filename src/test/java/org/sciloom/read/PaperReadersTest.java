package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperReadersTest {

  @Test
  void eachReaderIsFoundByItsNameAndNamesDiffer() {
    List<PaperReader> readers = PaperReaders.all();

    assertEquals(readers.size(), readers.stream().map(PaperReader::format).distinct().count());
    for (PaperReader reader : readers) {
      assertSame(reader.getClass(), PaperReaders.find(reader.format()).orElseThrow().getClass());
    }
  }

  @Test
  void noReaderClaimsWhatIsNoneOfTheFormats() {
    for (String text : List.of("", "title,abstract\n", "<xml/>", "@article{x}", "[{\"a\": 1}]")) {
      assertEquals(0, PaperReaders.findByContent(text).stream().count(), text);
    }
  }
}
