package org.sciloom.learn;

import java.util.Set;
import org.sciloom.paper.ConceptType;

/**
 * A gold concept that counts, and what was predicted for it.
 *
 * @param gold the gold concept
 * @param predicted the concept that shares a name or a surface form with it
 */
record FoundConcept(GoldConcept gold, ScoredConcept predicted) {

  private static final Set<String> DATA =
      Set.of(ConceptType.DATASET.term(), ConceptType.BENCHMARK.term());

  /** Whether the type is right. */
  boolean typed() {
    return gold.acceptsType(predicted.type());
  }

  /** Whether type and link are right. */
  boolean linked() {
    return typed() && gold.acceptsLink(predicted.link());
  }

  /** Whether both are data, be it a dataset or a benchmark. */
  boolean bothData() {
    return DATA.contains(gold.type().term()) && DATA.contains(predicted.type());
  }

  /** The predicted type, or the gold's where the predicted one counts as right too. */
  String countedType() {
    return typed() ? gold.type().term() : predicted.type();
  }

  /** The predicted link, or the gold's where the predicted one counts as right too. */
  String countedLink() {
    return gold.acceptsLink(predicted.link()) ? gold.link().term() : predicted.link();
  }
}
