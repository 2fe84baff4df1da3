package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.extract.Bioes.Chunk;

class BioesTest {

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
    assertEquals(chunks, Bioes.chunks(labels(chunks, length + random.nextInt(3))));
  }

  @Test
  void onlyTheLastTokenCarriesTheType() {
    assertEquals(
        List.of("O", "B", "I", "E-Task", "S-Metric"),
        labels(List.of(new Chunk(1, 4, "Task"), new Chunk(4, 5, "Metric")), 5));
  }

  @Test
  void anEndWithoutABeginningCountsFromTheFirstUnclosedToken() {
    assertEquals(List.of(new Chunk(1, 3, "Task")), Bioes.chunks(List.of("O", "I", "E-Task")));
    assertEquals(List.of(new Chunk(1, 2, "Task")), Bioes.chunks(List.of("O", "E-Task", "O")));
  }

  @Test
  void aBeginningWithoutAnEndIsNoChunk() {
    assertEquals(List.of(), Bioes.chunks(List.of("B", "I", "O", "B")));
    assertEquals(List.of(new Chunk(2, 3, "Task")), Bioes.chunks(List.of("B", "I", "S-Task")));
  }

  private static List<String> labels(List<Chunk> chunks, int length) {
    List<String> labels = new ArrayList<>(Collections.nCopies(length, Bioes.OUTSIDE));
    for (Chunk chunk : chunks) {
      for (int i = chunk.begin(); i < chunk.end(); i++) {
        labels.set(i, Bioes.label(chunk, i));
      }
    }
    return labels;
  }
}
