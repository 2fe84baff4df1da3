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
    String[] words =
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty())
            .toArray(String[]::new);
    if (words.length == 0) {
      return "\"\"";
    }
    return Arrays.stream(words).map(word -> "+\"" + word + "\"").collect(Collectors.joining(" "));
  }
}
