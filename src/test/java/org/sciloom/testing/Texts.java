package org.sciloom.testing;

import java.util.List;
import java.util.Random;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperId;

/** Papers for tests: plain ones, and wild ones made by a seed. */
public final class Texts {

  private static final List<String> PIECES =
      List.of(
          "we propose",
          "LoomNet",
          "(LN)",
          "Graph Weaving Networks",
          "(GWNs)",
          "BERT",
          "ImageNet",
          "GLUE",
          "evaluated on",
          "outperforms",
          "an accuracy of 91.2%",
          "by 4.6 points",
          "2.6x",
          "large language models (LLMs)",
          "state-of-the-art",
          "GPT-4",
          "LLM-based",
          "SFT/RL",
          "\\mathcal{O}(n \\log n)",
          "$\\alpha_{i}^{2}$",
          "\\textbf{bold",
          "}",
          "{",
          "\\",
          "$",
          "\uD835\uDD4A\uD835\uDD4B",
          "\uD83D\uDE00",
          "\uD83D\uDE00-Net",
          "e\u0301tude",
          "\u00E9",
          "\u0130stanbul",
          "\u1E9E",
          "\uFB01ne",
          "\u200B",
          "\u00A0",
          "\u2014",
          "\u2026",
          "\u03B2-VAE",
          "(",
          ")",
          "((",
          "()",
          "(see Figure 2)",
          "[1, 2]",
          ".",
          "?",
          "!",
          ";",
          ":",
          ",",
          "...",
          "i.e.",
          "e.g.",
          "Dr.",
          "3.14",
          "1,000,000",
          "10 000",
          "-",
          "--",
          "/",
          "a/b",
          "A/B",
          "'s",
          "https://example.org/code_(v2).",
          "www.example.org",
          "name@example.org",
          "#1",
          "C++",
          "C#",
          "x",
          "the",
          "of",
          "\u6DF1\u5EA6\u5B66\u4E60",
          "\u0627\u0644\u0634\u0628\u0643\u0629",
          "\uD800",
          "a\uDC00b",
          "\t",
          "q".repeat(300));

  private Texts() {}

  /** A paper with the title and the abstract. */
  public static Paper paper(String title, String abstractText) {
    return paper(title.hashCode(), title, abstractText);
  }

  /** A paper of odd pieces: names, brackets, LaTeX, astral and broken characters. */
  public static Paper wild(long seed, int abstractLength) {
    Random random = new Random(seed);
    return paper(
        (int) seed, wildText(random, 1 + random.nextInt(60)), wildText(random, abstractLength));
  }

  private static String wildText(Random random, int length) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "." : "We weave");
    while (text.length() < length) {
      text.append(random.nextInt(8) == 0 ? "" : " ");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Paper paper(int number, String title, String abstractText) {
    PaperId id = new PaperId(PaperId.Scheme.TITLE, "%08x".formatted(number));
    return new Paper(id, title, abstractText, PaperDetails.none());
  }
}
