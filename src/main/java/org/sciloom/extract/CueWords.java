package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Words that hint at what a sentence is about, by their beginnings. */
final class CueWords {

  private static final Map<String, List<String>> KINDS =
      Map.of(
          "propose", List.of("propos", "introduc", "present", "develop", "contribut", "releas"),
          "evaluate", List.of("evaluat", "experiment", "tested", "validat", "assess"),
          "compare", List.of("outperform", "surpass", "compar", "exceed", "baseline", "than"),
          "achieve", List.of("achiev", "reach", "improv", "attain", "gain", "reduc", "increas"),
          "dataset", List.of("dataset", "corpus", "corpora", "data"),
          "benchmark", List.of("benchmark", "leaderboard", "challenge", "suite"),
          "task", List.of("task", "problem"),
          "train", List.of("train", "fine-tun", "finetun", "pretrain", "pre-train"),
          "contrast", List.of("however", "although", "despite", "existing", "recent", "tradition"));

  private CueWords() {}

  /** The kinds of cues in the sentence, in alphabetical order. */
  static Collection<String> kindsIn(List<CoreLabel> sentence) {
    TreeSet<String> kinds = new TreeSet<>();
    for (CoreLabel token : sentence) {
      String lower = token.word().toLowerCase(Locale.ROOT);
      KINDS.forEach(
          (kind, beginnings) -> {
            if (beginnings.stream().anyMatch(lower::startsWith)) {
              kinds.add(kind);
            }
          });
    }
    return kinds;
  }
}
