package org.sciloom.concept;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by head nouns and modifiers what a concept is a kind of: {@code graph neural network} is a
 * neural network, {@code reinforcement learning from human feedback} is reinforcement learning.
 *
 * @param concepts what papers say of each concept, by key
 * @param usual from a key to that of the concept that most papers mean by it
 */
record HeadNouns(SortedMap<String, KeyCounts> concepts, UnaryOperator<String> usual) {

  /** Papers that a concept needs to stand above others. */
  private static final int LEAST_PAPERS = 3;

  /** The same for a concept of one word, and the words that are too general to be above others. */
  private static final int LEAST_PAPERS_OF_WORD = 20;

  private static final Set<String> GENERAL =
      Set.of(
          "ai",
          "algorithm",
          "analysis",
          "approach",
          "benchmark",
          "cost",
          "data",
          "dataset",
          "design",
          "dynamic",
          "error",
          "experiment",
          "framework",
          "function",
          "generation",
          "graph",
          "image",
          "information",
          "knowledge",
          "language",
          "learning",
          "loss",
          "measure",
          "method",
          "metric",
          "model",
          "modeling",
          "network",
          "number",
          "performance",
          "policy",
          "precision",
          "problem",
          "process",
          "quality",
          "rate",
          "ratio",
          "score",
          "space",
          "system",
          "task",
          "technique",
          "test",
          "text",
          "theory",
          "time",
          "tool",
          "training",
          "video");

  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:by|for|from|in|of|on|through|using|via|with) ");

  /** First words that change the sense of what follows rather than narrow it. */
  private static final Set<String> BINDING =
      Set.of(
          "anti",
          "co",
          "cross",
          "end",
          "few",
          "free",
          "high",
          "hyper",
          "in",
          "inter",
          "intra",
          "less",
          "long",
          "low",
          "many",
          "mid",
          "multi",
          "non",
          "of",
          "on",
          "one",
          "open",
          "out",
          "post",
          "pre",
          "pseudo",
          "quasi",
          "self",
          "semi",
          "short",
          "single",
          "state",
          "sub",
          "super",
          "text",
          "to",
          "un",
          "weakly",
          "zero",
          "point",
          "real",
          "train",
          "time",
          "well",
          "mean",
          "cold",
          "hard",
          "soft",
          "false",
          "true",
          "and",
          "for",
          "with",
          "from",
          "artificial",
          "fake");

  /** First words that make of a thing what is done to it. */
  private static final Set<String> VERBS =
      Set.of(
          "achieving",
          "applying",
          "avoiding",
          "detecting",
          "enhancing",
          "estimating",
          "evaluating",
          "generating",
          "improving",
          "learning",
          "measuring",
          "mitigating",
          "predicting",
          "preventing",
          "reducing",
          "risking",
          "solving",
          "training",
          "using");

  /** What stands before a preposition, else the longest end of the name, that is a concept. */
  Optional<String> find(String key) {
    KeyCounts counts = of(key);
    if (Kind.of(counts.mainType()) == Kind.DATA
        || counts.isCode()
        || VERBS.contains(key.split(" ", 2)[0])) {
      return Optional.empty();
    }
    Matcher preposition = PREPOSITION.matcher(key);
    if (preposition.find()) {
      return Optional.of(usual.apply(key.substring(0, preposition.start())))
          .filter(parent -> isHead(parent, key));
    }
    int begin = 0;
    for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', begin)) {
      String last = key.substring(begin, space);
      String parent = usual.apply(key.substring(space + 1));
      if (!BINDING.contains(last) && isHead(parent, key)) {
        return Optional.of(parent);
      }
      begin = space + 1;
    }
    return Optional.empty();
  }

  private boolean isHead(String parent, String key) {
    boolean one = parent.indexOf(' ') < 0;
    return concepts.containsKey(parent)
        && of(parent).mainType() == of(key).mainType()
        && of(parent).papers() >= (one ? LEAST_PAPERS_OF_WORD : LEAST_PAPERS)
        && !(one && (GENERAL.contains(parent) || of(parent).isCode()));
  }

  private KeyCounts of(String key) {
    return Optional.ofNullable(concepts.get(key)).orElseGet(KeyCounts::new);
  }
}
