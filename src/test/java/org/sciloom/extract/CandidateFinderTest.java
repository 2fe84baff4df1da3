package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.ChainLattice;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.FeatureSequence;
import org.sciloom.paper.ConceptType;

/** With a chain that holds nothing for possible, but in the one test that needs another. */
class CandidateFinderTest {

  private static final ChainLabels LABELS =
      new ChainLabels(Stream.of(ConceptType.values()).map(ConceptType::term).toList());
  private static final Gazetteer GAZETTEER =
      Gazetteer.read(
          new BufferedReader(
              new StringReader("GLUE\tBenchmark\nMATH\tBenchmark\nmath\tTask\nT5\tMethod")));

  @Test
  void namesThatCannotWellBeWordsAreCandidates() {
    assertEquals(
        Set.of(Set.of("GLUE"), Set.of("MATH")),
        surfaces("On GLUE", "A graph network on glue, MATH and T5."));
  }

  @Test
  void anAcronymAndItsFullFormAreOneCandidate() {
    List<Candidate> found = find("T", "A foo bar network (FBN) weaves. FBN is a Foo-Bar Network.");
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).hasAcronym());
    assertEquals(Set.of("FBN", "foo bar network", "Foo-Bar Network"), found.get(0).surfaces());
    assertEquals(4, found.get(0).places().size());
  }

  @Test
  void aNameIsFoundInPluralInOtherCaseAndWithHyphens() {
    List<Candidate> found =
        find("T", "The foo bar network (FBN). Foo-bar networks are FBNs, not foobar networks.");
    assertEquals(
        Set.of("FBN", "FBNs", "foo bar network", "Foo-bar networks"), found.get(0).surfaces());
  }

  @Test
  void genericPhrasesAreNoCandidates() {
    assertEquals(Set.of(), surfaces("T", "The machine learning (ML) weaves."));
  }

  @Test
  void aPlaceLiesWithinASentence() {
    List<Candidate> found = find("T", "We use a foo bar net (FBN). Of foo bar. Net is it.");
    assertEquals(2, found.get(0).places().size(), found::toString);
  }

  @Test
  void theStrongestRivalIsAStretchThatOverlaps() {
    FlatText text = text("T", "Foo bar net weaves.");
    SpanBeliefs beliefs = SpanBeliefs.of(text, unsure(), lattice(unsure(), text));
    TokenSpan bar = new TokenSpan(2, 3);
    double strongest =
        beliefs.spans().stream()
            .filter(span -> span.overlaps(bar) && !span.equals(bar))
            .mapToDouble(span -> beliefs.of(span).total())
            .max()
            .orElseThrow();
    assertEquals(strongest, beliefs.strongestRival(bar));
    assertFalse(beliefs.spans().contains(new TokenSpan(0, 2)), "across title and abstract");
  }

  private static Set<Set<String>> surfaces(String title, String abstractText) {
    return find(title, abstractText).stream().map(Candidate::surfaces).collect(Collectors.toSet());
  }

  private static List<Candidate> find(String title, String abstractText) {
    FlatText text = text(title, abstractText);
    ChainModel chain = sober();
    return new CandidateFinder(chain, GAZETTEER).find(text, lattice(chain, text));
  }

  private static FlatText text(String title, String abstractText) {
    TokenizedText text = Tokens.of(title, abstractText);
    Tokens.views(GAZETTEER).annotate(text);
    return new FlatText(text);
  }

  private static ChainLattice lattice(ChainModel chain, FlatText text) {
    FeatureSequence features = TokenFeatures.ofPaper(text.text(), List.of());
    return chain.lattice(features);
  }

  /** Every lawful sequence of labels has the same probability. */
  private static ChainModel unsure() {
    return ChainModel.of(LABELS, transitions(0), new long[0], new float[0][]);
  }

  /** Outside follows outside. */
  private static ChainModel sober() {
    return ChainModel.of(LABELS, transitions(20), new long[0], new float[0][]);
  }

  private static float[] transitions(float outside) {
    int size = LABELS.size();
    float[] transitions = new float[size * size];
    for (int pair = 0; pair < transitions.length; pair++) {
      boolean lawful = LABELS.mayFollow(pair / size, pair % size);
      transitions[pair] = lawful ? 0 : Float.NEGATIVE_INFINITY;
    }
    transitions[ChainLabels.OUTSIDE * size + ChainLabels.OUTSIDE] = outside;
    return transitions;
  }
}
