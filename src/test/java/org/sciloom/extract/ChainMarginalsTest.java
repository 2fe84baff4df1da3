package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ie.crf.FactorTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against all sequences of a small chain, each with its own weight. */
class ChainMarginalsTest {

  private static final int LABELS = 3;
  private static final int LENGTH = 5;
  private static final double CONSTANT = 17.5;

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBestLabelsAreThoseOfTheMostProbableSequence(long seed) {
    Map<List<Integer>, Double> chain = chain(new Random(seed));
    List<Integer> best =
        chain.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElseThrow();
    assertArrayEquals(
        best.stream().mapToInt(Integer::intValue).toArray(), marginals(chain).bestLabels());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theProbabilityOfAPartIsTheSumOverAllSequencesThatHoldIt(long seed) {
    Map<List<Integer>, Double> chain = chain(new Random(seed));
    ChainMarginals marginals = marginals(chain);
    int[] part = {0, 1, 2, 1, 0};
    for (int begin = 0; begin < LENGTH; begin++) {
      for (int end = begin + 1; end <= LENGTH; end++) {
        List<Integer> wanted = Arrays.stream(part, begin, end).boxed().toList();
        int from = begin;
        int to = end;
        assertEquals(
            mass(chain, sequence -> sequence.subList(from, to).equals(wanted)),
            marginals.probability(part, begin, end),
            1e-9);
      }
    }
  }

  /** The probability of every sequence of a random chain of first order. */
  private static Map<List<Integer>, Double> chain(Random random) {
    double[] weights = random.doubles(LENGTH * LABELS * LABELS, -2, 2).toArray();
    List<List<Integer>> sequences = List.of(List.of());
    for (int t = 0; t < LENGTH; t++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> sequence : sequences) {
        for (int label = 0; label < LABELS; label++) {
          List<Integer> next = new ArrayList<>(sequence);
          next.add(label);
          longer.add(next);
        }
      }
      sequences = longer;
    }
    Map<List<Integer>, Double> chain = new HashMap<>();
    for (List<Integer> sequence : sequences) {
      double log = 0;
      for (int t = 0; t < LENGTH; t++) {
        int before = t == 0 ? 0 : sequence.get(t - 1);
        log += weights[(t * LABELS + before) * LABELS + sequence.get(t)];
      }
      chain.put(sequence, Math.exp(log));
    }
    double total = mass(chain, sequence -> true);
    chain.replaceAll((sequence, weight) -> weight / total);
    return chain;
  }

  /** The calibrated tables of the chain, as CoreNLP makes them. */
  private static ChainMarginals marginals(Map<List<Integer>, Double> chain) {
    FactorTable[] tables = new FactorTable[LENGTH];
    for (int t = 0; t < LENGTH; t++) {
      tables[t] = new FactorTable(LABELS, 2);
      for (int i = 0; i < LABELS * LABELS; i++) {
        int at = t;
        int before = i / LABELS;
        int label = i % LABELS;
        double mass =
            mass(
                chain,
                s -> s.get(at) == label && (at == 0 ? before == 0 : s.get(at - 1) == before));
        tables[t].setValue(i, Math.log(mass) + CONSTANT);
      }
    }
    return new ChainMarginals(tables);
  }

  private static double mass(Map<List<Integer>, Double> chain, Predicate<List<Integer>> condition) {
    return chain.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
