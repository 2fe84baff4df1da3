package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer gazetteer =
      gazetteer(
          "ImageNet\tDataset",
          "ImageNet Sketch\tDataset",
          "graph neural network\tMethod",
          "Penn Treebank\tDataset",
          "GLUE\tBenchmark",
          "T5\tMethod",
          "MATH\tBenchmark");

  @Test
  void theLongestNameWins() {
    assertEquals(List.of("ImageNet Sketch"), matched("on ImageNet Sketch today"));
    assertEquals(List.of("ImageNet", "GLUE"), matched("on ImageNet and GLUE"));
  }

  @Test
  void aNameMatchesInAnyCaseAndInThePlural() {
    assertEquals(List.of("Graph Neural Networks"), matched("Graph Neural Networks learn"));
  }

  @Test
  void whetherTheCaseAgreesIsToldApart() {
    assertTrue(gazetteer.matches(Tokens.sentence("on MATH")).get(0).exact());
    assertEquals(false, gazetteer.matches(Tokens.sentence("on math")).get(0).exact());
  }

  @Test
  void tokensOfANameAreTagged() {
    assertEquals(
        List.of("", "BDataset!", "IDataset!", "", "BBenchmark", ""),
        gazetteer.tags(Tokens.sentence("The Penn Treebank and glue .")));
  }

  @Test
  void aLineOfAnUnknownTypeIsRefused() {
    var exception = assertThrows(IllegalArgumentException.class, () -> gazetteer("Loom\tTool"));
    assertEquals("no such type: Tool", exception.getMessage());
  }

  private static List<String> matched(String text) {
    List<CoreLabel> sentence = Tokens.sentence(text);
    return gazetteer.matches(sentence).stream()
        .map(match -> sentence.subList(match.begin(), match.end()))
        .map(tokens -> String.join(" ", tokens.stream().map(CoreLabel::word).toList()))
        .toList();
  }

  private static Gazetteer gazetteer(String... lines) {
    return Gazetteer.read(new BufferedReader(new StringReader(String.join("\n", lines))));
  }
}
