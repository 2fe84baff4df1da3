package org.sciloom.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans as labels of tokens: {@code B}egin, {@code I}nside, {@code E}nd, {@code S}ingle, and {@code
 * O} outside (BIOES; Ratinov and Roth 2009, <i>Design Challenges and Misconceptions in Named Entity
 * Recognition</i>). Only the last token's label carries the type: the head of an English term is
 * its last word, and a chain over 13 labels costs a third of one over 21.
 */
public final class Bioes {

  /** The label of a token outside of every span. */
  public static final String OUTSIDE = "O";

  private static final String BEGIN = "B";
  private static final String INSIDE = "I";
  private static final String END = "E-";
  private static final String SINGLE = "S-";

  /**
   * A span of tokens.
   *
   * @param begin index of the first token
   * @param end index behind the last token
   * @param type the span's type
   */
  public record Chunk(int begin, int end, String type) {}

  private Bioes() {}

  /** The label of the token at an index within a chunk. */
  public static String label(Chunk chunk, int index) {
    if (chunk.end() - chunk.begin() == 1) {
      return SINGLE + chunk.type();
    }
    if (index == chunk.begin()) {
      return BEGIN;
    }
    return index == chunk.end() - 1 ? END + chunk.type() : INSIDE;
  }

  /**
   * The chunks that the labels make. An end without its beginning still counts, from the first
   * unclosed token before it; a beginning without its end has no type and does not.
   */
  public static List<Chunk> chunks(List<String> labels) {
    List<Chunk> chunks = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (label.startsWith(SINGLE)) {
        chunks.add(new Chunk(i, i + 1, label.substring(SINGLE.length())));
        begin = -1;
      } else if (label.startsWith(END)) {
        chunks.add(new Chunk(begin < 0 ? i : begin, i + 1, label.substring(END.length())));
        begin = -1;
      } else if (label.equals(BEGIN) || (label.equals(INSIDE) && begin < 0)) {
        begin = i;
      } else if (label.equals(OUTSIDE)) {
        begin = -1;
      }
    }
    return chunks;
  }
}
