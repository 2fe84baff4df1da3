package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.Section;
import org.sciloom.paper.Span;
import org.sciloom.testing.Extractions;
import org.sciloom.testing.Texts;

class KeyedConceptResolverTest {

  @Test
  void anAcronymIsTheConceptOfItsFullForm() {
    Map<String, ConceptType> names =
        Map.of("graph weaving network", ConceptType.METHOD, "GWN", ConceptType.METHOD);
    Extractions text =
        Extractions.of("A graph weaving network (GWN) weaves. Two GWNs weave more.", names);
    Extraction extraction = text.extraction(Map.of("graph weaving network", "GWN"));
    List<PaperConcept> concepts = new KeyedConceptResolver().resolve(text.paper(), extraction);
    assertEquals(1, concepts.size());
    assertEquals("graph weaving network", concepts.get(0).name());
    assertEquals(List.of("graph weaving network", "GWN"), concepts.get(0).surfaces());
  }

  @Test
  void anAcronymThatThePaperDoesNotDefineIsAConceptOfItsOwn() {
    Map<String, ConceptType> names =
        Map.of("graph weaving network", ConceptType.METHOD, "GKN", ConceptType.METHOD);
    assertEquals(
        List.of("GKN", "graph weaving network"),
        names(Extractions.of("A graph weaving network and a GKN weave.", names)));
  }

  @Test
  void anAcronymOfJustTheInitialsOfAnotherNameIsThatConcept() {
    Map<String, ConceptType> names =
        Map.of("graph weaving network", ConceptType.METHOD, "GWNs", ConceptType.METHOD);
    assertEquals(
        List.of("graph weaving network"),
        names(Extractions.of("A graph weaving network and two GWNs weave.", names)));
  }

  @Test
  void namesThatDifferInWordBordersAloneAreOneConcept() {
    Map<String, ConceptType> names =
        Map.of("fine-tuning", ConceptType.METHOD, "Finetuning", ConceptType.METHOD);
    assertEquals(1, names(Extractions.of("Finetuning is fine-tuning.", names)).size());
  }

  @Test
  void mentionsWithOneKeyAreOneConcept() {
    Map<String, ConceptType> names =
        Map.of("Graph Networks", ConceptType.METHOD, "graph-network", ConceptType.METHOD);
    assertEquals(
        List.of("graph-network"),
        names(Extractions.of("Graph Networks and a graph-network weave.", names)));
  }

  @Test
  void theTypeThatMostMentionsHaveWins() {
    Paper paper = Texts.paper("Loom", "Loom, Loom and Loom");
    assertEquals(
        ConceptType.DATASET,
        type(
            paper,
            loom(0, ConceptType.METHOD, 0.9),
            loom(6, ConceptType.DATASET, 0.5),
            loom(15, ConceptType.DATASET, 0.5)));
  }

  @Test
  void oneSureMentionOutweighsTwoUnsureOnes() {
    Paper paper = Texts.paper("Loom", "Loom, Loom and Loom");
    assertEquals(
        ConceptType.METHOD,
        type(
            paper,
            loom(0, ConceptType.METHOD, 0.9),
            loom(6, ConceptType.DATASET, 0.3),
            loom(15, ConceptType.DATASET, 0.3)));
  }

  @Test
  void ofTypesThatTieTheFirstIsTaken() {
    Paper paper = Texts.paper("Loom", "Loom, Loom and Loom");
    assertEquals(
        ConceptType.METHOD,
        type(paper, loom(0, ConceptType.TASK, 0.5), loom(6, ConceptType.METHOD, 0.5)));
  }

  @ParameterizedTest
  @CsvSource({
    "LLMs, METHOD, LLM",
    "Graph Networks, METHOD, Graph Network",
    "policies, METHOD, policy",
    "FashionQs, METHOD, FashionQs",
    "Cityscapes, DATASET, Cityscapes",
    "Natural Questions, BENCHMARK, Natural Questions",
    "news articles, DATASET, news article",
    "analysis, METHOD, analysis",
    "Time Series, TASK, Time Series",
    "Variational Bayes, METHOD, Variational Bayes",
    "DDIMs, METHOD, DDIM",
  })
  void aNameIsSingularUnlessItIsAProperOne(String surface, ConceptType type, String name) {
    assertEquals(
        List.of(name), names(Extractions.of("We see " + surface + ".", Map.of(surface, type))));
  }

  @Test
  void everyMentionWithALetterBelongsToOneConcept() {
    for (long seed = 0; seed < 20; seed++) {
      Paper paper = Texts.wild(seed, 400);
      Map<String, ConceptType> names =
          Map.of("BERT", ConceptType.METHOD, "we", ConceptType.TASK, "(", ConceptType.METRIC);
      Extraction extraction = new Extractions(paper, names).extraction();
      List<Mention> kept =
          new KeyedConceptResolver()
              .resolve(paper, extraction).stream()
                  .flatMap(c -> c.mentions().stream())
                  .sorted()
                  .toList();
      assertEquals(
          extraction.mentions().stream().filter(m -> !m.surface().equals("(")).toList(), kept);
    }
  }

  private static List<String> names(Extractions text) {
    return new KeyedConceptResolver()
        .resolve(text.paper(), text.extraction()).stream().map(PaperConcept::name).toList();
  }

  private static ConceptType type(Paper paper, Mention... mentions) {
    Extraction extraction = new Extraction(List.of(), List.of(mentions), List.of());
    return new KeyedConceptResolver().resolve(paper, extraction).get(0).type();
  }

  private static Mention loom(int begin, ConceptType type, double confidence) {
    return new Mention(
        Section.ABSTRACT, new Span(begin, begin + 4), "Loom", type, confidence, "test");
  }
}
