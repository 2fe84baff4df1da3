package org.sciloom.extract;

import java.util.Locale;
import java.util.Set;

/**
 * Words that name nothing by themselves, as the annotation guide lists what to leave out:
 * evaluative words, bare generic nouns and fields of study as a whole.
 */
final class GenericPhrases {

  private static final Set<String> PHRASES =
      Set.of(
          "sota",
          "state-of-the-art",
          "state of the art",
          "baseline",
          "baselines",
          "benchmark",
          "benchmarks",
          "dataset",
          "datasets",
          "method",
          "methods",
          "model",
          "models",
          "framework",
          "algorithm",
          "algorithms",
          "approach",
          "experiment",
          "experiments",
          "task",
          "tasks",
          "metric",
          "metrics",
          "machine learning",
          "artificial intelligence",
          "ai",
          "biology",
          "physics",
          "chemistry",
          "computer vision",
          "computer science",
          "code",
          "github");

  private GenericPhrases() {}

  /** Whether the surface is generic, or no word at all. */
  static boolean isGeneric(String surface) {
    return PHRASES.contains(surface.toLowerCase(Locale.ROOT))
        || surface.codePoints().noneMatch(Character::isLetter);
  }
}
