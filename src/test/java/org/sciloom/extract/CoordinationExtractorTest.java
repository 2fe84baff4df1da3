package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;

class CoordinationExtractorTest {

  private static final TermTable TERMS =
      TermTable.of(
          List.of("token pruning\t4\t70\t0\t0\t5\t0", "important pruning\t4\t3\t0\t0\t0\t0"));

  @Test
  void variantsBehindASlashHaveTheStemOfTheFirst() {
    assertEquals(
        List.of("CIFAR-100@19 Dataset"),
        added("We use CIFAR-10/100 here.", ConceptType.DATASET, "CIFAR-10"));
    assertEquals(
        List.of("PPMA-S@14 Method", "PPMA-B@16 Method"),
        added("See PPMA-T/S/B.", ConceptType.METHOD, "PPMA-T"));
  }

  @Test
  void whatIsNotOfTheSameKindIsNoVariant() {
    assertEquals(List.of(), added("On ViT-B/16.", ConceptType.METHOD, "ViT-B"));
    assertEquals(List.of(), added("On CIFAR-10/ImageNet.", ConceptType.DATASET, "CIFAR-10"));
    assertEquals(List.of(), added("On ACL60/60.", ConceptType.BENCHMARK, "ACL60"));
  }

  @Test
  void aWordBeforeAndSharesTheHeadOfTheNameIfTheCorpusKnowsItSo() {
    assertEquals(
        List.of("token pruning@3 Method"),
        added("token and neuron pruning", ConceptType.METHOD, "neuron pruning"));
    assertEquals(
        List.of(), added("important and neuron pruning", ConceptType.METHOD, "neuron pruning"));
    assertEquals(List.of(), added("loom and neuron pruning", ConceptType.METHOD, "neuron pruning"));
  }

  @Test
  void whatIsKnownAlreadyIsNotFoundAgain() {
    assertEquals(
        List.of(),
        added("token and neuron pruning", ConceptType.METHOD, "token", "neuron pruning"));
  }

  private static List<String> added(String abstractText, ConceptType type, String... surfaces) {
    TokenizedText text = Tokens.of("T", abstractText);
    List<Found> before = Tokens.found(text, type, surfaces);
    return Tokens.shown(text, new CoordinationExtractor(TERMS).extract(text, before));
  }
}
