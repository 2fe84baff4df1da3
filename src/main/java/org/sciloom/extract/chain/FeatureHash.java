package org.sciloom.extract.chain;

/**
 * 64-bit hashes of features, so that neither a model nor a text needs the features as strings
 * (feature hashing without a modulus: at a million features, the chance of any collision is below
 * one in ten million). Pure functions.
 */
public final class FeatureHash {

  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private FeatureHash() {}

  /** The hash of a string: FNV-1a over its UTF-16 code units, then mixed. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a string, from a code unit to before another. */
  public static long of(CharSequence text, int begin, int end) {
    long hash = OFFSET;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** The hash of a pair; the order counts. */
  public static long of(long one, long two) {
    return mixed(one * 0x9e3779b97f4a7c15L + two);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
