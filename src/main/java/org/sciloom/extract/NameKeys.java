package org.sciloom.extract;

import java.util.regex.Pattern;
import org.sciloom.extract.chain.FeatureHash;

/**
 * The keys by which names are the same within a paper: hashes of the words without case, plural s,
 * hyphens and slashes. Pure functions.
 */
final class NameKeys {

  private static final Pattern JOINT = Pattern.compile("[-\u2010-\u2015_/]+");

  private NameKeys() {}

  /** For each token of the text, the hashes of the words in it; none for a mere hyphen. */
  static long[][] words(FlatText text) {
    long[][] words = new long[text.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = hashes(text.word(i));
    }
    return words;
  }

  private static long[] hashes(String token) {
    if (token.chars().allMatch(Character::isLetterOrDigit)) {
      return new long[] {FeatureHash.of(TermKeys.fold(token))};
    }
    return JOINT
        .splitAsStream(token)
        .filter(word -> !word.isEmpty())
        .mapToLong(word -> FeatureHash.of(TermKeys.fold(word)))
        .toArray();
  }

  /** The key of a stretch of tokens, from the words of all tokens. */
  static long key(long[][] words, TokenSpan span) {
    long key = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      for (long word : words[i]) {
        key = FeatureHash.of(key, word);
      }
    }
    return key;
  }
}
