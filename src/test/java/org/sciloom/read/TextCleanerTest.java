package org.sciloom.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleanerTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "N",
          "7",
          " ",
          "  ",
          "\\",
          "$",
          "$$",
          "{",
          "}",
          "_",
          "^",
          "&",
          ";",
          "#",
          "amp;",
          "&amp;",
          "&lt;",
          "&#36;",
          "&#99999999;",
          "<",
          ">",
          "<i>",
          "</i>",
          "<!--",
          "-->",
          "`",
          "``",
          "'",
          "''",
          "-",
          "--",
          "---",
          "~",
          "\\'",
          "\\\"",
          "\\~",
          "\\c",
          "\\i",
          "\\textbf",
          "\\alpha",
          "\\frac",
          "\\hat",
          "\\em",
          "\\href",
          "\\cite",
          "\\unicode",
          "\\(",
          "\\)",
          "\\[",
          "\\]",
          "\\%",
          "\\$",
          "\\{",
          "\\}",
          "\uFB01",
          "\u00AD",
          "\u200B",
          "e\u0301",
          "\u0301",
          "\uD83D",
          "\uDE00",
          "\u2126",
          "\u00A0",
          "\n",
          "\t",
          "\0",
          "%",
          "(",
          ")",
          "x");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "A &amp; B, 5 &lt; 6, &eacute;, &#8217;, &#x2014;, &apos; | A & B, 5 < 6, é, ’, —, '",
        "A &amp;amp; B; &#1114112; &nosuch; | A & B; &#1114112; &nosuch;",
        "<jats:p>H<sub>2</sub>O is <i>wet</i></jats:p><p>So | H2O is wet So",
        "x < y > z, a<b and c>d, the <think> token | x < y > z, a<b and c>d, the <think> token",
        "caf\\'e G\\\"odel Erd\\H{o}s {\\\"U}ber Nystr\\\"{o}m | café Gödel Erdős Über Nyström",
        "na\\\"{\\i}ve fa\\c{c}ade Stra\\ss{}e \\O rsted \\v{S}koda | naïve façade Straße Ørsted Škoda",
        "the model\\'s and don\\'t \\\"high\\\" | the model's and don't \"high\"",
        "25\\% of R\\&D \\_x \\$5 \\#1 | 25% of R&D _x $5 #1",
        "``Self-'' and `power' | \"Self-\" and 'power'",
        "1--5, so -- or so---and --flag | 1–5, so – or so—and --flag",
        "\\textbf{C}ustom \\underline{\\textbf{H}}ybrid {\\em one} \\emph{two} | Custom Hybrid one two",
        "Fig.~1 of~10, (~5x), https://a.b/~c | Fig. 1 of 10, (~5x), https://a.b/~c",
        "$F_1$, $\\alpha$, 2$\\times$, 10$\\%$, {\\mu}-Bench | F_1, α, 2×, 10%, μ-Bench",
        "H$_{2}$O, $x^{3+}$, $10^{-3}$, $90^{\\circ}$ | H_2O, x^3+, 10^-3, 90°",
        "$\\mathcal{O}(n^{k+1})$, \\(N \\times N\\), $\\frac{1}{2}$, $\\hat{x}$ | O(n^{k+1}), N × N, 1/2, x̂",
        "$\\sum_{i=1}^n \\foo{x_i}$ and $$x$$ | $\\sum_{i=1}^n \\foo{x_i}$ and $$x$$",
        "from $5 to $10, $1M-$2M, $ 3 and \\$4 | from $5 to $10, $1M-$2M, $ 3 and $4",
        "our \\method{} is \\textbf | our \\method{} is \\textbf",
        "see \\cite{x}, \\url{https://a.b}, \\href{https://c.d}{here} | see , https://a.b, here (https://c.d)",
        "{B}ERT and G{PT}, {BERT} {a_b} | BERT and GPT, {BERT} {a_b}",
      })
  void textIsCleaned(String raw, String clean) {
    assertEquals(clean, TextCleaner.clean(raw));
  }

  @ParameterizedTest
  @MethodSource("characters")
  void charactersAreCleaned(List<String> pair) {
    assertEquals(pair.get(1), TextCleaner.clean(pair.get(0)));
  }

  static List<List<String>> characters() {
    return List.of(
        List.of("\uFB01nd e\uFB03cient \uFB02ow", "find efficient flow"),
        List.of("co\u00ADoperate zero\u200Bwidth \uFEFFmark", "cooperate zerowidth mark"),
        List.of(" \u00A0odd\u2003white\r\n\tspace\u2028 ", "odd white space"),
        List.of("cafe\u0301", "café"),
        List.of("nul\0bell\u0007 lone\uD83D", "nulbell lone"),
        List.of("\uD83D\uDE00 stays", "\uD83D\uDE00 stays"),
        List.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cleaningAgainChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String once = TextCleaner.clean(text(random));

      assertEquals(once, TextCleaner.clean(once));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(25);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(20) == 0
              ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }
}
