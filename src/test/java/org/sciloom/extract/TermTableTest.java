package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;

class TermTableTest {

  private static final TermTable TABLE =
      TermTable.of(
          List.of(
              "graph neural network\t5\t80\t0\t0\t2\t0",
              "neural network\t9\t60\t0\t0\t0\t0",
              "network\t12\t5\t0\t0\t0\t0"));

  @Test
  void phrasesAreFoundWithoutCaseAndPlural() {
    Term term = find("Graph Neural Networks").orElseThrow();
    assertEquals(5, term.magnitude());
    assertEquals(0.8, term.shares().of(ConceptType.METHOD), 1e-9);
    assertEquals(ConceptType.METHOD, term.shares().top());
    assertEquals(0.82, term.share(), 1e-9);
  }

  @Test
  void otherPhrasesAreUnknown() {
    assertEquals(Optional.empty(), find("graph network"));
    assertEquals(Optional.empty(), find("neural"));
  }

  @Test
  void aLineOfAnotherFormIsRefused() {
    List<String> lines = List.of("network\t12");
    assertThrows(IllegalArgumentException.class, () -> TermTable.of(lines));
  }

  @Test
  void tokensOfKnownPhrasesHaveEvidenceOfTheirOwn() {
    List<long[]> evidence = evidence("A graph neural network weaves cloth.");
    assertEquals(8, evidence.size(), "the title and seven tokens");
    List<long[]> unknown = evidence("The loom knows of warp and.");
    assertArrayEquals(unknown.get(2), evidence.get(evidence.size() - 3), "weaves is unknown");
    long[] graph = evidence.get(2);
    long[] network = evidence.get(4);
    assertFalse(Arrays.equals(graph, network), "begin and end of a phrase differ");
    assertTrue(graph.length > unknown.get(2).length);
  }

  private static List<long[]> evidence(String abstractText) {
    return TermEvidence.of(Tokens.of("T", abstractText), TABLE);
  }

  private static Optional<Term> find(String phrase) {
    TermKeys keys = TermKeys.of(Tokens.sentence(phrase));
    return TABLE.find(keys.key(0, keys.size()));
  }
}
