package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import org.sciloom.extract.chain.FeatureHash;

/** The keys of phrases in a {@link TermTable}: hashes of their words without case and plural s. */
public final class TermKeys {

  /** The length of the longest phrase, in tokens. */
  public static final int LONGEST = 7;

  private final List<String> folded;
  private final long[] words;

  private TermKeys(List<String> folded) {
    this.folded = folded;
    this.words = folded.stream().mapToLong(FeatureHash::of).toArray();
  }

  /** The keys of the phrases of a sentence. */
  public static TermKeys of(List<CoreLabel> sentence) {
    return ofWords(sentence.stream().map(CoreLabel::word).toList());
  }

  static TermKeys ofWords(List<String> words) {
    return new TermKeys(words.stream().map(TermKeys::fold).toList());
  }

  /** The number of words. */
  public int size() {
    return words.length;
  }

  /** The key of the words from one to before another. */
  public long key(int begin, int end) {
    long key = words[begin];
    for (int i = begin + 1; i < end; i++) {
      key = FeatureHash.of(key, words[i]);
    }
    return key;
  }

  /** The words from one to before another as they are hashed, parted by spaces. */
  public String phrase(int begin, int end) {
    return String.join(" ", folded.subList(begin, end));
  }

  /** Lower case, without the s of a plural. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
