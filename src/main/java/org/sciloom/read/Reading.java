package org.sciloom.read;

import org.sciloom.paper.Paper;
import org.sciloom.problem.Problem;

/** What became of one piece of input: a paper, or a problem. */
public sealed interface Reading {

  /** A paper was read. */
  record Of(Paper paper) implements Reading {}

  /** The piece was left out. */
  record Rejected(Problem problem) implements Reading {}
}
