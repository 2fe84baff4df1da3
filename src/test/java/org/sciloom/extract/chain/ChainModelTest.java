package org.sciloom.extract.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.extract.chain.ChainLabels.Chunk;

class ChainModelTest {

  private static final ChainLabels LABELS = new ChainLabels(List.of("Method", "Task"));
  private static final int FEATURES = 500;

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aModelThatWasWrittenAndReadGivesTheSame(long seed) throws IOException {
    ChainModel model = model(seed);
    ChainModel read = ChainModelFile.read(new ByteArrayInputStream(bytes(model)));
    FeatureSequence text = text(new Random(seed));
    assertEquals(model.best(text), read.best(text));
    assertArrayEquals(bytes(model), bytes(read));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allChunksThatAreProbableEnoughAreGiven(long seed) {
    ChainModel model = model(seed);
    ChainLattice lattice = model.lattice(text(new Random(seed + 1)));
    List<WeighedChunk> expected = new ArrayList<>();
    for (int begin = 0; begin < lattice.tokens(); begin++) {
      for (int end = begin + 1; end <= Math.min(lattice.tokens(), begin + 3); end++) {
        for (String type : LABELS.types()) {
          Chunk chunk = new Chunk(begin, end, type);
          if (lattice.probability(chunk) >= 0.05) {
            expected.add(new WeighedChunk(chunk, lattice.probability(chunk)));
          }
        }
      }
    }
    assertTrue(expected.size() > 2);
    assertEquals(expected, model.probable(lattice, 3, 0.05));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chainsOfAnEnsembleGiveWhatEachGivesAlone(long seed) {
    List<ChainModel> models = List.of(model(seed), model(seed + 100), model(seed + 200));
    FeatureSequence text = text(new Random(seed));
    List<ChainLattice> together = new ChainEnsemble(models).lattices(text);
    for (int i = 0; i < models.size(); i++) {
      ChainLattice alone = models.get(i).lattice(text);
      assertArrayEquals(alone.bestLabels(), together.get(i).bestLabels());
      assertEquals(alone.logNormalizer(), together.get(i).logNormalizer());
    }
  }

  @Test
  void whatTheModelDoesNotKnowCountsNothing() {
    ChainModel model = model(3);
    FeatureSequence known = FeatureSequence.of(List.of(features(1), features(2, 3)));
    FeatureSequence more = FeatureSequence.of(List.of(features(1, 7777), features(2, 8888, 3)));
    assertEquals(model.best(known), model.best(more));
  }

  @Test
  void anEmptySequenceHasNoChunks() {
    assertEquals(List.of(), model(1).best(FeatureSequence.of(List.of())));
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    byte[] file = bytes(model(1));
    file[file.length / 2]++;
    file[0]++;
    assertThrows(
        UncheckedIOException.class, () -> ChainModelFile.read(new ByteArrayInputStream(file)));
  }

  private static ChainModel model(long seed) {
    Random random = new Random(seed);
    long[] keys = LongStream.rangeClosed(1, FEATURES).map(ChainModelTest::hash).sorted().toArray();
    float[][] weights = new float[FEATURES][LABELS.size()];
    for (float[] row : weights) {
      for (int label = 0; label < row.length; label++) {
        row[label] = (float) random.nextGaussian();
      }
    }
    int size = LABELS.size();
    float[] transitions = new float[size * size];
    for (int pair = 0; pair < transitions.length; pair++) {
      boolean lawful = LABELS.mayFollow(pair / size, pair % size);
      transitions[pair] = lawful ? (float) random.nextGaussian() : Float.NEGATIVE_INFINITY;
    }
    return ChainModel.of(LABELS, transitions, keys, weights);
  }

  private static FeatureSequence text(Random random) {
    List<long[]> tokens = new ArrayList<>();
    for (int t = 0; t < 20; t++) {
      tokens.add(random.longs(5, 1, 2 * FEATURES).map(ChainModelTest::hash).toArray());
    }
    return FeatureSequence.of(tokens);
  }

  private static long[] features(long... numbers) {
    return LongStream.of(numbers).map(ChainModelTest::hash).toArray();
  }

  private static long hash(long number) {
    return FeatureHash.of(number, 0);
  }

  private static byte[] bytes(ChainModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChainModelFile.write(model, bytes);
    return bytes.toByteArray();
  }
}
