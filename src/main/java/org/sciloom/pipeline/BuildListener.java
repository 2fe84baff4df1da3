package org.sciloom.pipeline;

import org.sciloom.problem.Problem;

/** Hears of a build while it runs. Called from one thread at a time. */
public interface BuildListener {

  /** Called often, at least once for each batch. */
  void progressed(BuildProgress progress);

  /**
   * Called when papers that the input does not have are left in the store, since it is not known
   * which papers the rejected records were.
   */
  void notPruned(long rejected);

  /** Called when all papers are written, before the concepts are brought in step with them. */
  void identifying();

  /** Called before the store is compacted, if it has grown enough. */
  void tidying();

  /** Called for each problem, once. */
  void rejected(Problem problem);
}
