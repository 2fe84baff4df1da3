package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AligningTest {

  private static final String TEXT = "Looms weave threads.";
  private static final ConceptScheme SCHEME =
      new NamedPapers()
          .times(4, TEXT, List.of("neural network"))
          .times(3, TEXT, List.of("graph neural network", "GNN"))
          .paper(TEXT, List.of("power loom"))
          .paper(TEXT, List.of("GAT"))
          .scheme();

  @Test
  void aLabelThatOneTermAndOneConceptHaveMatchesExactly() {
    assertEquals(List.of("power loom exact label"), aligned(term("loom", "Power Looms").made()));
  }

  @Test
  void termsBesideItMakeItSurer() {
    assertEquals(
        List.of("graph neural network exact labelAndContext"),
        aligned(term("gnn", "graph neural networks").beside("neural networks").made()));
  }

  @Test
  void anAliasIsNearAndWithContextExact() {
    assertEquals(
        List.of("power loom close alias"),
        aligned(term("x", "weaving machine").alias("power loom").made()));
    assertEquals(
        List.of("graph neural network exact aliasAndContext"),
        aligned(term("x", "GNN").beside("neural network").made()));
  }

  @Test
  void aShortAcronymAloneIsNoMatch() {
    assertEquals(List.of(), aligned(term("x", "gated tissue").alias("GAT").made()));
  }

  @Test
  void severalTermsOfOneLabelAreNear() {
    assertEquals(
        List.of("power loom close label", "power loom close label"),
        aligned(term("one", "power loom").made(), term("two", "Power Loom").made()));
  }

  @Test
  void ofSeveralTermsTheOneWithContextMatches() {
    assertEquals(
        List.of("graph neural network exact labelAndContext"),
        aligned(
            term("one", "graph neural network").made(),
            term("two", "graph neural network").beside("neural network").made()));
  }

  private static List<String> aligned(VocabularyTerm... terms) {
    return Aligning.of(SCHEME, List.of(terms)).stream()
        .map(
            alignment ->
                alignment.concept().value()
                    + (alignment.exact() ? " exact " : " close ")
                    + alignment.reason().term())
        .toList();
  }

  private static Draft term(String name, String label) {
    return new Draft(name, label, List.of(), List.of());
  }

  /** A term in the making. */
  private record Draft(String name, String label, List<String> aliases, List<String> context) {
    Draft alias(String alias) {
      return new Draft(name, label, List.of(alias), context);
    }

    Draft beside(String other) {
      return new Draft(name, label, aliases, List.of(other));
    }

    VocabularyTerm made() {
      return new VocabularyTerm("https://example.org/" + name, List.of(label), aliases, context);
    }
  }
}
