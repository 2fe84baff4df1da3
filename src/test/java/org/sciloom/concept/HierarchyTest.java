package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sciloom.concept.NamedPapers.use;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.ConceptType;

class HierarchyTest {

  private static final String TEXT = "Looms weave threads.";

  @ParameterizedTest
  @CsvSource({
    "graph neural network, neural network",
    "multi-task reinforcement learning, reinforcement learning",
    "reinforcement learning from human feedback, reinforcement learning",
    "Qwen3-4B-Base, Qwen3",
    "Llama 3, Llama",
    "GPT-4o mini, GPT-4o"
  })
  void isBroaderByItsName(String narrower, String broader) {
    ConceptScheme scheme =
        new NamedPapers().times(4, TEXT, List.of(broader)).paper(TEXT, List.of(narrower)).scheme();
    assertEquals(Set.of(edge(narrower, broader)), edges(scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "semi-supervised learning, supervised learning",
    "self-supervised learning, supervised learning",
    "non-negative matrix factorization, negative matrix factorization",
    "mixture of expert models, expert models",
    "System 2, system",
    "false positive rate, positive rate"
  })
  void wordsThatChangeTheSenseMakeNoKind(String narrower, String other) {
    ConceptScheme scheme =
        new NamedPapers().times(4, TEXT, List.of(other)).paper(TEXT, List.of(narrower)).scheme();
    assertEquals(Set.of(), edges(scheme));
  }

  @ParameterizedTest
  @CsvSource({"vision transformer, true", "training transformer, false", "retrieval system, false"})
  void aWordIsBroaderWhenManyPapersHaveItAndItIsNotTooGeneral(String name, boolean narrower) {
    ConceptScheme scheme =
        new NamedPapers()
            .times(20, TEXT, List.of("transformer"), List.of("system"))
            .paper(TEXT, List.of(name))
            .scheme();
    assertEquals(narrower, !scheme.broader().isEmpty());
  }

  @Test
  void datasetsThatDifferByANumberAreRelatedAndHaveNoFamily() {
    NamedPapers papers = new NamedPapers();
    for (String name : List.of("CIFAR", "CIFAR-10", "CIFAR-100")) {
      papers.paper(TEXT, List.of(use(ConceptType.DATASET, false, "", List.of(name))), List.of());
    }
    ConceptScheme scheme = papers.scheme();
    assertEquals(Set.of(), edges(scheme));
    assertEquals(1, scheme.related().size());
    assertEquals("cifar 10", scheme.related().get(0).one().value());
    assertEquals("cifar 100", scheme.related().get(0).other().value());
  }

  @Test
  void aPartOfABenchmarkIsNarrower() {
    NamedPapers papers = new NamedPapers();
    for (String name : List.of("SWE-Bench", "SWE-Bench Verified")) {
      papers.paper(TEXT, List.of(use(ConceptType.BENCHMARK, false, "", List.of(name))), List.of());
    }
    assertEquals(Set.of(edge("SWE-Bench Verified", "SWE-Bench")), edges(papers.scheme()));
  }

  @Test
  void isBroaderWhenTwoPapersSaySo() {
    assertEquals(Set.of(), edges(stated(1).scheme()));
    assertEquals(Set.of(edge("loom", "machine")), edges(stated(2).scheme()));
  }

  @Test
  void edgesNeverCloseACircle() {
    NamedPapers papers = new NamedPapers();
    for (String[] pair : new String[][] {{"a1", "b1"}, {"b1", "c1"}, {"c1", "a1"}}) {
      for (int i = 0; i < 2; i++) {
        papers.paper(
            TEXT,
            List.of(
                use(ConceptType.METHOD, false, "", List.of(pair[0])),
                use(ConceptType.METHOD, false, "", List.of(pair[1]))),
            List.of(new PaperNames.Kind(pair[0], pair[1])));
      }
    }
    List<Broader> edges = papers.scheme().broader();
    assertEquals(2, edges.size());
    assertFalse(edges.stream().anyMatch(edge -> edge.narrower().equals(edge.broader())));
  }

  private static NamedPapers stated(int times) {
    NamedPapers papers = new NamedPapers();
    for (int i = 0; i < times; i++) {
      papers.paper(
          TEXT,
          List.of(
              use(ConceptType.METHOD, false, "", List.of("loom")),
              use(ConceptType.METHOD, false, "", List.of("machine"))),
          List.of(new PaperNames.Kind("loom", "machine")));
    }
    return papers;
  }

  private static Set<String> edges(ConceptScheme scheme) {
    return scheme.broader().stream()
        .map(edge -> edge.narrower().value() + " < " + edge.broader().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String edge(String narrower, String broader) {
    return NamedPapers.key(narrower) + " < " + NamedPapers.key(broader);
  }
}
