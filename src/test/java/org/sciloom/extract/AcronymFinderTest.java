package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.paper.Section;

class AcronymFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use a convolutional neural network (CNN) here. | convolutional neural network | CNN",
        "Large language models (LLMs) write. | Large language models | LLMs",
        "Support from the Graph Weaving Toolkit (GraWeT). | Graph Weaving Toolkit | GraWeT",
        "The mean squared error (MSE) falls. | mean squared error | MSE",
        "They propose low-rank adaptation (LoRA). | low-rank adaptation | LoRA",
        "A quality of experience (QoE) model | quality of experience | QoE",
        "In three-dimensional (3D) space, the wavelet transform 2 (WT2) | wavelet transform 2 | WT2",
        "However. A foo bar network (FBN) helps. | foo bar network | FBN",
        "A foo bar network (FBN, ours) helps. | foo bar network | FBN",
        "A foo bar network (FBN; see below) helps. | foo bar network | FBN",
        "Intersection over Union(IoU) is | Intersection over Union | IoU",
        "\u03B2 variational auto-encoder (VAE) | variational auto-encoder | VAE",
      })
  void anAcronymInBracketsStandsForTheWordsBeforeIt(String text, String full, String acronym) {
    assertEquals(List.of(full + " = " + acronym), definitions(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It weaves well (see Figure 2).",
        "It weaves well (2019).",
        "It weaves well (fast).",
        "It weaves well (ours).",
        "Nothing here stands for it (XQZ).",
        "(FBN) comes first.",
        "Foo Bar Network. (FBN) is in another clause.",
        "Foo Bar; Network (FBN) has no F behind the semicolon.",
        "FBN (FBN) is itself.",
        "Foo Bar Network (",
        "()",
        "",
      })
  void whatIsNoDefinitionIsNone(String text) {
    assertEquals(List.of(), definitions(text));
  }

  @Test
  void severalDefinitionsComeInTheOrderOfTheText() {
    assertEquals(
        List.of("Foo Bar Network = FBN", "mean squared error = MSE"),
        definitions("A Foo Bar Network (FBN) lowers the mean squared error (MSE)."));
  }

  @Test
  void aFullFormInTheTitleIsNotThatOfAnAcronymInTheAbstract() {
    assertEquals(List.of(), definitions("Foo Bar Network" + PaperText.GAP + "(FBN) weaves."));
  }

  private static List<String> definitions(String text) {
    return AcronymFinder.definitionsIn(Section.ABSTRACT, text).stream()
        .map(each -> each.longForm().of(text) + " = " + each.shortForm().of(text))
        .toList();
  }
}
