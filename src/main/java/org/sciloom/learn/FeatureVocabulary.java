package org.sciloom.learn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The features of examples that stand at enough tokens. Pure functions. */
final class FeatureVocabulary {

  private FeatureVocabulary() {}

  /** The features that stand at no fewer tokens than asked for, in ascending order. */
  static long[] of(List<ChainTraining.Example> examples, int fewest) {
    long[] all = all(examples);
    Arrays.parallelSort(all);
    int kept = 0;
    int begin = 0;
    while (begin < all.length) {
      int end = begin;
      while (end < all.length && all[end] == all[begin]) {
        end++;
      }
      if (end - begin >= fewest) {
        all[kept++] = all[begin];
      }
      begin = end;
    }
    return Arrays.copyOf(all, kept);
  }

  private static long[] all(List<ChainTraining.Example> examples) {
    return examples.stream()
        .map(ChainTraining.Example::features)
        .flatMapToLong(
            features ->
                IntStream.range(0, features.size())
                    .boxed()
                    .flatMapToLong(token -> Arrays.stream(features.features(token))))
        .toArray();
  }
}
