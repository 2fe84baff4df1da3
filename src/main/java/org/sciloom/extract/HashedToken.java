package org.sciloom.extract;

import java.util.List;
import org.sciloom.extract.chain.FeatureHash;

/**
 * What a {@link TokenView} says, as hashes, made once for each token since every token is its
 * neighbours' neighbour.
 */
final class HashedToken {

  private static final int SUFFIX = 3;

  /** What stands before the first and behind the last token. */
  static final HashedToken OUTSIDE = new HashedToken(TokenViews.OUTSIDE);

  private final TokenView view;
  private final long word;
  private final long lower;
  private final long shape;
  private final long frequency;
  private final long[] classes;
  private final long gazetteer;
  private final long document;
  private final long suffix;

  HashedToken(TokenView view) {
    String lowerWord = view.lower();
    int length = lowerWord.length();
    this.view = view;
    this.word = FeatureHash.of(view.word());
    this.lower = FeatureHash.of(lowerWord);
    this.shape = FeatureHash.of(view.shape());
    this.frequency = view.frequency() + 1L;
    this.classes = classes(view.classes());
    this.gazetteer = FeatureHash.of(view.gazetteer());
    this.document = FeatureHash.of(view.document());
    this.suffix = FeatureHash.of(lowerWord, Math.max(0, length - SUFFIX), length);
  }

  private static long[] classes(List<String> names) {
    long[] classes = new long[names.size()];
    for (int level = 0; level < classes.length; level++) {
      classes[level] = FeatureHash.of(FeatureHash.of(names.get(level)), level);
    }
    return classes;
  }

  TokenView view() {
    return view;
  }

  long word() {
    return word;
  }

  long lower() {
    return lower;
  }

  long shape() {
    return shape;
  }

  long frequency() {
    return frequency;
  }

  /** Each word class with its level; empty for an unknown word. The array is not to be changed. */
  long[] classes() {
    return classes;
  }

  long gazetteer() {
    return gazetteer;
  }

  /** The role in the document. */
  long document() {
    return document;
  }

  /** The last three characters. */
  long suffix() {
    return suffix;
  }
}
