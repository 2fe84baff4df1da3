package org.sciloom.extract.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.extract.chain.ChainLabels.Chunk;

/** Against all lawful sequences of a small chain, each with its own probability. */
class ChainLatticeTest {

  private static final double EXACT = 1e-6;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNormalizerSumsOverAllLawfulSequences(long seed) {
    RandomChain chain = RandomChain.of(seed);
    assertEquals(chain.logNormalizer(), chain.lattice().logNormalizer(), EXACT);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marginalsAreTheMassOfTheSequencesThatHoldTheLabel(long seed) {
    RandomChain chain = RandomChain.of(seed);
    for (int token = 0; token < RandomChain.LENGTH; token++) {
      for (int label = 0; label < RandomChain.LABELS.size(); label++) {
        int t = token;
        int l = label;
        assertEquals(chain.mass(s -> s.get(t) == l), chain.lattice().marginal(t, l), EXACT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marginalsOfPairsAreTheMassOfTheSequencesThatHoldThePair(long seed) {
    RandomChain chain = RandomChain.of(seed);
    for (int token = 1; token < RandomChain.LENGTH; token++) {
      for (int label = 0; label < RandomChain.LABELS.size(); label++) {
        int t = token;
        int l = label;
        assertEquals(
            chain.mass(s -> s.get(t - 1) == ChainLabels.OUTSIDE && s.get(t) == l),
            chain.lattice().pairMarginal(t, ChainLabels.OUTSIDE, l),
            EXACT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theProbabilityOfAChunkIsTheMassOfTheSequencesThatHoldIt(long seed) {
    RandomChain chain = RandomChain.of(seed);
    for (int begin = 0; begin < RandomChain.LENGTH; begin++) {
      for (int end = begin + 1; end <= RandomChain.LENGTH; end++) {
        Chunk chunk = new Chunk(begin, end, "Task");
        assertEquals(
            chain.mass(s -> chunks(s).contains(chunk)), chain.lattice().probability(chunk), EXACT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBestLabelsAreThoseOfTheMostProbableSequence(long seed) {
    RandomChain chain = RandomChain.of(seed);
    List<Integer> best =
        chain.sequences().entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElseThrow();
    assertArrayEquals(
        best.stream().mapToInt(Integer::intValue).toArray(), chain.lattice().bestLabels());
  }

  private static List<Chunk> chunks(List<Integer> labels) {
    return RandomChain.LABELS.chunks(labels.stream().mapToInt(Integer::intValue).toArray());
  }
}
