package org.sciloom.extract.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.extract.chain.ChainLabels.Chunk;

class ChainLabelsTest {

  private static final ChainLabels LABELS = new ChainLabels(List.of("Method", "Task"));

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chunksAreFoundAgainInTheirLabels(long seed) {
    Random random = new Random(seed);
    List<Chunk> chunks = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < random.nextInt(12); i++) {
      int begin = length + random.nextInt(3);
      length = begin + 1 + random.nextInt(4);
      chunks.add(new Chunk(begin, length, random.nextBoolean() ? "Method" : "Task"));
    }
    List<Integer> labels = LABELS.labels(length + random.nextInt(3), chunks);
    assertEquals(chunks, LABELS.chunks(labels.stream().mapToInt(Integer::intValue).toArray()));
    assertLawful(labels);
  }

  private static void assertLawful(List<Integer> labels) {
    int before = ChainLabels.OUTSIDE;
    for (int label : labels) {
      assertTrue(LABELS.mayFollow(before, label), labels::toString);
      before = label;
    }
    assertTrue(LABELS.mayEnd(before), labels::toString);
  }

  @Test
  void aChunkThatIsOpenMustGoOn() {
    assertFalse(LABELS.mayFollow(ChainLabels.BEGIN, ChainLabels.OUTSIDE));
    assertFalse(LABELS.mayFollow(ChainLabels.INSIDE, LABELS.single(0)));
    assertFalse(LABELS.mayFollow(ChainLabels.OUTSIDE, ChainLabels.INSIDE));
    assertFalse(LABELS.mayEnd(ChainLabels.BEGIN));
    assertFalse(LABELS.mayBegin(LABELS.end(1)));
  }

  @Test
  void onlyTheLastTokenCarriesTheType() {
    int outside = ChainLabels.OUTSIDE;
    assertEquals(
        List.of(outside, ChainLabels.BEGIN, ChainLabels.INSIDE, LABELS.end(1), LABELS.single(0)),
        LABELS.labels(5, List.of(new Chunk(1, 4, "Task"), new Chunk(4, 5, "Method"))));
  }

  @Test
  void aTypeThatIsNoneOfTheLabelsIsRefused() {
    List<Chunk> chunks = List.of(new Chunk(0, 1, "Metric"));
    assertThrows(IllegalArgumentException.class, () -> LABELS.labels(1, chunks));
  }
}
