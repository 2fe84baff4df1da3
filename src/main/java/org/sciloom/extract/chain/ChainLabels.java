package org.sciloom.extract.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of a linear chain over spans: {@code O}utside, {@code B}egin and {@code I}nside
 * without a type, {@code E}nd and {@code S}ingle with one (BIOES; Ratinov and Roth 2009, <i>Design
 * Challenges and Misconceptions in Named Entity Recognition</i>). Only the last token's label
 * carries the type: the head of an English term is its last word, and the chain stays small.
 * Immutable.
 *
 * @param types the types of spans, in a fixed order
 */
public record ChainLabels(List<String> types) {

  /** The label of a token outside of every span. */
  public static final int OUTSIDE = 0;

  static final int BEGIN = 1;
  static final int INSIDE = 2;
  private static final int FIRST_END = 3;

  public ChainLabels {
    types = List.copyOf(types);
  }

  /**
   * A span of tokens.
   *
   * @param begin index of the first token
   * @param end index behind the last token
   * @param type the span's type
   */
  public record Chunk(int begin, int end, String type) {

    /** Whether both have a token in common. */
    public boolean overlaps(Chunk other) {
      return begin < other.end && other.begin < end;
    }
  }

  /** How many labels there are. */
  public int size() {
    return FIRST_END + 2 * types.size();
  }

  /**
   * The place of a type among the types.
   *
   * @throws IllegalArgumentException when it is none of them
   */
  int typeIndex(String type) {
    int index = types.indexOf(type);
    if (index < 0) {
      throw new IllegalArgumentException("no such type: " + type);
    }
    return index;
  }

  int end(int type) {
    return FIRST_END + type;
  }

  int single(int type) {
    return FIRST_END + types.size() + type;
  }

  private boolean isEnd(int label) {
    return label >= FIRST_END && label < FIRST_END + types.size();
  }

  private boolean isSingle(int label) {
    return label >= FIRST_END + types.size();
  }

  /** Whether a label may follow another. */
  public boolean mayFollow(int before, int label) {
    boolean open = before == BEGIN || before == INSIDE;
    boolean continues = label == INSIDE || isEnd(label);
    return open == continues;
  }

  /** Whether a sequence may begin with the label. */
  public boolean mayBegin(int label) {
    return mayFollow(OUTSIDE, label);
  }

  /** Whether a sequence may end with the label. */
  public boolean mayEnd(int label) {
    return label != BEGIN && label != INSIDE;
  }

  /**
   * The labels of a sequence with the given chunks, which do not overlap.
   *
   * @throws IllegalArgumentException when a chunk's type is none of these labels'
   */
  public List<Integer> labels(int tokens, List<Chunk> chunks) {
    int[] labels = new int[tokens];
    for (Chunk chunk : chunks) {
      int type = typeIndex(chunk.type());
      for (int i = chunk.begin() + 1; i < chunk.end() - 1; i++) {
        labels[i] = INSIDE;
      }
      labels[chunk.begin()] = BEGIN;
      boolean one = chunk.end() - chunk.begin() == 1;
      labels[chunk.end() - 1] = one ? single(type) : end(type);
    }
    return Arrays.stream(labels).boxed().toList();
  }

  /** The chunks that a lawful sequence of labels makes. */
  List<Chunk> chunks(int[] labels) {
    List<Chunk> chunks = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == BEGIN) {
        begin = i;
      } else if (isEnd(labels[i])) {
        chunks.add(new Chunk(begin, i + 1, types.get(labels[i] - FIRST_END)));
      } else if (isSingle(labels[i])) {
        chunks.add(new Chunk(i, i + 1, types.get(labels[i] - FIRST_END - types.size())));
      }
    }
    return chunks;
  }
}
