package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/**
 * Merges {@code bert model} into {@code bert} and {@code imagenet dataset} into {@code imagenet}:
 * where what stands before the general word is itself a concept of the same kind and a name, as
 * written with capitals or digits inside, or a metric. {@code language model} is another thing than
 * {@code language}, and {@code Ising model} than {@code Ising}.
 */
final class TailRule implements MergeRule {

  private static final Set<String> OF_METHODS =
      Set.of("algorithm", "architecture", "framework", "method", "model", "network", "optimizer");
  private static final Set<String> OF_DATA =
      Set.of("benchmark", "corpus", "data", "database", "dataset", "suite");
  private static final Set<String> OF_METRICS = Set.of("metric", "score", "measure");

  private static final int LEAST_PAPERS = 2;
  private static final double CONFIDENCE = 0.95;

  @Override
  public List<Merge> merges(NameTable table) {
    List<Merge> merges = new ArrayList<>();
    for (String key : table.keys()) {
      int space = key.lastIndexOf(' ');
      if (space > 0) {
        String head = key.substring(0, space);
        KeyCounts whole = table.of(key);
        String tail = key.substring(space + 1);
        if (isSame(table.of(head), whole, tail) && !isTechnique(table, head, tail)) {
          merges.add(
              new Merge(
                  new ConceptKey(key),
                  new ConceptKey(head),
                  MergeReason.GENERIC_TAIL,
                  whole.papers(),
                  whole.papers(),
                  CONFIDENCE));
        }
      }
    }
    return merges;
  }

  private static boolean isSame(KeyCounts head, KeyCounts whole, String tail) {
    boolean named =
        head.papers() >= LEAST_PAPERS
            && (head.isCode() || head.isAcronym())
            && whole.hasCode()
            && 2 * head.papers() >= whole.papers();
    return head.papers() > 0
        && (named || whole.mainType() == ConceptType.METRIC)
        && head.broadType() == whole.broadType()
        && tails(whole.mainType()).contains(tail);
  }

  /** An {@code SFT model} was made by supervised fine-tuning and is another thing. */
  private static boolean isTechnique(NameTable table, String head, String tail) {
    return tail.equals("model")
        && table.expansions().getOrDefault(head, new TreeMap<>()).keySet().stream()
            .anyMatch(form -> form.endsWith("ing") || form.endsWith("ion"));
  }

  private static Set<String> tails(ConceptType type) {
    return switch (type) {
      case METHOD -> OF_METHODS;
      case DATASET, BENCHMARK -> OF_DATA;
      case METRIC -> OF_METRICS;
      case TASK -> Set.of("task");
    };
  }
}
