package org.sciloom.learn;

import org.sciloom.paper.ConceptType;

/** What is measured, in the order of a report. The labels are those of {@code score.py}. */
public enum Figure {
  /** Concepts found, whatever their type. */
  UNTYPED("untyped"),
  /** Concepts found with the right type: the headline. */
  TYPED("typed"),
  /** Concepts found with the right type and the right link. */
  LINKED("linked"),
  METHOD("Method"),
  DATASET("Dataset"),
  BENCHMARK("Benchmark"),
  TASK("Task"),
  METRIC("Metric"),
  /** Datasets and benchmarks, one taken for the other counting as right. */
  DATA_AND_BENCH("Data+Bench"),
  /** As typed, over Method, Dataset and Benchmark. */
  CORE("core"),
  /** Results with the right value and metric. */
  RESULTS("results"),
  /** Results with the right value, metric, and dataset or benchmark. */
  RESULTS_ON("resultsOn");

  private final String label;

  Figure(String label) {
    this.label = label;
  }

  /** The figure's name in reports and in JSON. */
  public String label() {
    return label;
  }

  /** The figure of one type of concepts. */
  public static Figure of(ConceptType type) {
    return valueOf(type.name());
  }
}
