package org.sciloom.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the query of a text index from what people type. */
final class TextWords {

  private static final String NOTHING = "\"\"";

  private TextWords() {}

  /**
   * A query, in the syntax of Lucene, for texts that have all the words. Each word is quoted, so
   * that none is taken for an operator.
   */
  static String allOf(String text) {
    return joined(words(text).stream().map(TextWords::whole));
  }

  /**
   * The same for texts that have all the words but the last, and the last or a word that begins
   * with it, as texts have them while somebody types.
   */
  static String beginningWith(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return NOTHING;
    }
    String last = words.get(words.size() - 1);
    return joined(
        Stream.concat(
            words.subList(0, words.size() - 1).stream().map(TextWords::whole),
            Stream.of("+(\"" + last + "\" " + last.toLowerCase(Locale.ROOT) + "*)")));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String whole(String word) {
    return "+\"" + word + "\"";
  }

  private static String joined(Stream<String> words) {
    String all = words.collect(Collectors.joining(" "));
    return all.isEmpty() ? NOTHING : all;
  }
}
