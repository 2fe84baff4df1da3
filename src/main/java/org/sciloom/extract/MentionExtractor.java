package org.sciloom.extract;

import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;

/** The stage that finds the mentions of concepts in a paper. */
@FunctionalInterface
public interface MentionExtractor {

  /** What is found; the same for the same paper, always. */
  Extraction extract(Paper paper);
}
