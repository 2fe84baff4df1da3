package org.sciloom.extract.chain;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a {@link ChainModel}: packed by gzip, numbers in network order: a mark, the types,
 * the scores of pairs of labels, the unit of weights, the features in ascending order, and for each
 * label the weights of all features (a column packs better than a row). The same model gives the
 * same bytes.
 */
public final class ChainModelFile {

  private static final String MARK = "sciloom-chain-1";

  private ChainModelFile() {}

  /**
   * Writes the model; the stream is closed.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(ChainModel model, OutputStream file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
      out.writeUTF(MARK);
      out.writeInt(model.labels().types().size());
      for (String type : model.labels().types()) {
        out.writeUTF(type);
      }
      for (float transition : model.transitions()) {
        out.writeFloat(transition);
      }
      WeightTable table = model.table();
      out.writeFloat(table.unit());
      out.writeInt(table.keys().length);
      for (long key : table.keys()) {
        out.writeLong(key);
      }
      int width = model.labels().size();
      for (int label = 0; label < width; label++) {
        for (int at = label; at < table.steps().length; at += width) {
          out.writeByte(table.steps()[at]);
        }
      }
    }
  }

  /**
   * Reads a model; the stream is closed.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when it is not such a file
   */
  public static ChainModel read(InputStream file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      if (!in.readUTF().equals(MARK)) {
        throw new IllegalArgumentException("not a model of this program's version");
      }
      List<String> types = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        types.add(in.readUTF());
      }
      ChainLabels labels = new ChainLabels(types);
      int width = labels.size();
      float[] transitions = new float[width * width];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      return new ChainModel(labels, transitions, readTable(in, width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WeightTable readTable(DataInputStream in, int width) throws IOException {
    float unit = in.readFloat();
    long[] keys = new long[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readLong();
    }
    byte[] steps = new byte[keys.length * width];
    byte[] column = new byte[keys.length];
    for (int label = 0; label < width; label++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        steps[row * width + label] = column[row];
      }
    }
    return new WeightTable(keys, steps, width, unit);
  }
}
