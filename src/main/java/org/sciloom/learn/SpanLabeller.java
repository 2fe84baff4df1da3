package org.sciloom.learn;

import java.util.List;

/**
 * Labels spans in units of a public gold set, in the label set of the source or in ours. An
 * implementation must be thread-safe, look at texts, tokens and sentences alone, and give the same
 * spans for the same units.
 */
@FunctionalInterface
public interface SpanLabeller {

  /**
   * The labelled spans of each unit, in the order of the units: as many lists as there are units.
   *
   * @param document the units of one document in their order, where the set tells documents; else
   *     one unit
   */
  List<List<LabelledSpan>> label(List<PublicGold> document);
}
