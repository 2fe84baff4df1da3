package org.sciloom.concept;

import java.util.List;

/** One way to see that keys name the same concept, whatever the paper. */
@FunctionalInterface
interface MergeRule {

  /** The merges that the table supports, at most one from each key. */
  List<Merge> merges(NameTable table);
}
