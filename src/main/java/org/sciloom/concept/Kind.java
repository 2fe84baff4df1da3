package org.sciloom.concept;

import org.sciloom.paper.ConceptType;

/**
 * What can be one concept in two papers: what one calls a method another may call a task, and a
 * dataset a benchmark; but data is no method, and a metric is neither.
 */
enum Kind {
  /** Methods and tasks. */
  WORK,
  /** Datasets and benchmarks. */
  DATA,
  /** Metrics. */
  MEASURE;

  /** The kind of a type. */
  static Kind of(ConceptType type) {
    return switch (type) {
      case METHOD, TASK -> WORK;
      case DATASET, BENCHMARK -> DATA;
      case METRIC -> MEASURE;
    };
  }
}
