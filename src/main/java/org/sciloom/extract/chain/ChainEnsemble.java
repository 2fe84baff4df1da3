package org.sciloom.extract.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Several chains over the same features, with one table of weights, so that each feature is looked
 * up once for all of them. Each gives what it would give alone. Immutable and thread-safe.
 */
public final class ChainEnsemble {

  private final List<ChainModel> models;
  private final WeightTable table;
  private final int width;

  /** An ensemble of the given chains. */
  public ChainEnsemble(List<ChainModel> models) {
    this.models = List.copyOf(models);
    this.width = models.stream().mapToInt(model -> model.labels().size()).sum();
    this.table = joined(this.models, width);
  }

  private static WeightTable joined(List<ChainModel> models, int width) {
    TreeMap<Long, byte[]> rows = new TreeMap<>();
    int offset = 0;
    for (ChainModel model : models) {
      int size = model.labels().size();
      WeightTable own = model.table();
      for (int row = 0; row < own.keys().length; row++) {
        byte[] joined = rows.computeIfAbsent(own.keys()[row], key -> new byte[width]);
        System.arraycopy(own.steps(), row * size, joined, offset, size);
      }
      offset += size;
    }
    long[] keys = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    byte[] steps = new byte[keys.length * width];
    int row = 0;
    for (byte[] joined : rows.values()) {
      System.arraycopy(joined, 0, steps, row * width, width);
      row++;
    }
    return new WeightTable(keys, steps, width, ChainModel.UNIT);
  }

  /**
   * The distribution of the labels of a sequence by each chain, in their order.
   *
   * @param features the features of each token; at least one token
   */
  public List<ChainLattice> lattices(FeatureSequence features) {
    float[][] joined = new float[features.size()][width];
    for (int token = 0; token < joined.length; token++) {
      table.addTo(joined[token], features.at(token));
    }
    List<ChainLattice> lattices = new ArrayList<>();
    int offset = 0;
    for (ChainModel model : models) {
      int from = offset;
      int to = offset + model.labels().size();
      float[][] scores = new float[joined.length][];
      Arrays.setAll(scores, token -> Arrays.copyOfRange(joined[token], from, to));
      lattices.add(new ChainLattice(scores, model.transitions(), model.labels()));
      offset = to;
    }
    return lattices;
  }
}
