package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.testing.ScorePy;

class FormFoldingTest {

  private static final int MOST_CHARACTERS = 100_000;

  @ParameterizedTest
  @CsvSource({
    "Graph Looms,graph loom",
    "multi-head  WEAVING,multi head weaving",
    "multi\u2013head\u00a0weaving,multi head weaving",
    "read/write_head,read write head",
    "'(loom-2).',loom 2",
    "GAS,gas",
    "class,class",
    "C++,c++",
    "recall@5,recall@5",
    "Stra\u00dfe,strasse",
    "\u039f\u0394\u039f\u03a3,\u03bf\u03b4\u03bf\u03c3",
    "?!,''",
  })
  void caseGapsPunctuationAndPluralDoNotCount(String text, String folded) {
    assertEquals(folded, FormFolding.fold(text));
  }

  /** Characters that only one of Java's and Python's Unicode versions knows are left aside. */
  @Test
  void everyCharacterFoldsAsInPython() {
    String lines =
        ScorePy.eval(
            """
            import score, unicodedata
            for c in range(0x110000):
                if unicodedata.category(chr(c)) not in ('Cn', 'Co', 'Cs'):
                    print('%x|%s|%s' % (c, score.fold('Q' + chr(c) + 'ts'), score.fold(chr(c))))
            """);
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String line : lines.lines().toList()) {
      String[] parts = line.split("\\|", -1);
      int point = Integer.parseInt(parts[0], 16);
      String text = Character.toString(point);
      if (Character.isDefined(point)) {
        compared++;
        if (!FormFolding.fold("Q" + text + "ts").equals(parts[1])
            || !FormFolding.fold(text).equals(parts[2])) {
          differences.add(line);
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > MOST_CHARACTERS, "compared only " + compared);
  }
}
