package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.ConceptKey;

class ConceptKeysTest {

  private static final List<String> PIECES =
      List.of(
          "Networks",
          "analysis",
          "policies",
          "classes",
          "boxes",
          "LLMs",
          "GPT",
          "C++",
          "C#",
          "F",
          "1",
          "2.0",
          ".s",
          "s",
          "ss",
          "\u03B2",
          "\u00C9tude",
          "\u0130",
          "\uFB01ne",
          "\u1E9E",
          "\u6DF1\u5EA6",
          "\uD835\uDD4A",
          "\uD83D\uDE00",
          "-",
          "\u2010",
          "\u2013",
          "\u2212",
          "_",
          "/",
          " ",
          "  ",
          "\u00A0",
          ".",
          "...",
          "'",
          "\"",
          "(",
          ")",
          "$",
          "*",
          "@",
          "\u00B2",
          "\u2167");

  @ParameterizedTest
  @CsvSource({
    "Graph Neural Networks, graph neural network",
    "graph-neural network, graph neural network",
    "graph\u2010neural\u2013network, graph neural network",
    "Graph_Neural/Network, graph neural network",
    "LLMs, llm",
    "ConvS2S, convs2s",
    "GPT-4, gpt 4",
    "GPT\u20114, gpt 4",
    "F1, f1",
    "C++, c++",
    "C#, c#",
    "principal component analysis, principal component analysis",
    "GloVe, glove",
    "policies, policy",
    "classes, class",
    "losses, loss",
    "bias, bias",
    "corpus, corpus",
    "gas, gas",
    "time series, time series",
    "naive Bayes, naive bayes",
    "molecular dynamics, molecular dynamics",
    "proteomics, proteomics",
    "metrics, metric",
    "heuristics, heuristic",
    "\u03B2-VAE, beta vae",
    "$\\beta$-VAE, beta vae",
    "\u03BB\u03CC\u03B3\u03BF\u03C2, \u03BB\u03CC\u03B3\u03BF\u03C2",
    "Poincar\u00E9 embedding, poincare embedding",
    "Schr\u00F6dinger bridges, schrodinger bridge",
    "optimisation, optimization",
    "regularised, regularized",
    "Normalising flows, normalizing flow",
    "supervised, supervised",
    "denoising, denoising",
    "noise, noise",
    "behaviour cloning, behavior cloning",
    "colour, color",
    "topic modelling, topic modeling",
    "centre loss, center loss",
    "catalogue, catalog",
    "paediatric imaging, pediatric imaging",
    "analyse, analyze",
    "search & rescue, search and rescue",
    "Q&A, qa",
    "GPUs, gpu",
    "LMs, lm",
    "LLaMA 3.1, llama 3.1",
    "A* search., a* search",
    "Recall@10, recall@10",
    "Newton's method, newton method",
    "\uFB01ne-tuning, fine tuning",
    "\uFF22\uFF25\uFF32\uFF34, bert",
    "CO\u2082, co2",
  })
  void namesAreFolded(String name, String key) {
    assertEquals(key, key(name));
  }

  @ParameterizedTest
  @CsvSource({
    "C++, C",
    "C++, C#",
    "C#, C",
    "GPT-4, GPT-3",
    "F1, F2",
    "A*, A",
    "LLaMA 2, LLaMA 2.1"
  })
  void namesThatDifferInASignOrNumberStayApart(String one, String two) {
    assertNotEquals(key(one), key(two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "...", "+", "\u2014", "$", "\uD83D\uDE00"})
  void aNameWithoutLetterAndDigitHasNoKey(String name) {
    assertEquals(Optional.empty(), ConceptKeys.find(name));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theKeyOfAKeyIsTheKey(long seed) {
    Random random = new Random(seed);
    StringBuilder name = new StringBuilder("x");
    IntStream.range(0, 1 + random.nextInt(6))
        .forEach(i -> name.append(PIECES.get(random.nextInt(PIECES.size()))));
    assertEquals(key(name.toString()), key(key(name.toString())), name::toString);
  }

  private static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElseThrow();
  }
}
