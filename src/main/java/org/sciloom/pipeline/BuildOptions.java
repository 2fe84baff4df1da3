package org.sciloom.pipeline;

import org.sciloom.concept.Curation;
import org.sciloom.rdf.Iris;

/**
 * How a build runs. None of it but the base IRI and the curation changes the graph.
 *
 * @param iris makes the IRIs of the graph
 * @param threads on how many threads papers are extracted
 * @param batchSize how many papers go into one transaction
 * @param curation what people decided about concepts
 * @param prune whether papers that the input does not have are removed from the store
 */
public record BuildOptions(
    Iris iris, int threads, int batchSize, Curation curation, boolean prune) {

  /** A build without curation that prunes nothing. */
  public BuildOptions(Iris iris, int threads, int batchSize) {
    this(iris, threads, batchSize, Curation.none(), false);
  }

  /**
   * @throws IllegalArgumentException when there is not at least one thread and one paper
   */
  public BuildOptions {
    if (threads < 1 || batchSize < 1) {
      throw new IllegalArgumentException("threads and batch size begin at 1");
    }
  }
}
