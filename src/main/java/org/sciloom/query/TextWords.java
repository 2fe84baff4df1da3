package org.sciloom.query;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes the query of a text index from what people type. */
final class TextWords {

  private TextWords() {}

  /**
   * A query, in the syntax of Lucene, for texts that have all the words. Each word is quoted, so
   * that none is taken for an operator.
   */
  static String allOf(String text) {
    String all =
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> "+\"" + word + "\"")
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "\"\"" : all;
  }
}
