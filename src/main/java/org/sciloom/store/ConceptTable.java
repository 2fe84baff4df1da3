package org.sciloom.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Gives the tally of a concept after the papers of a batch changed, at a cost that does not grow
 * with the store: a new concept has only what the batch says; of one that was written lately the
 * tally is remembered; any other is counted anew, and is seldom one with many links, since those
 * are in every batch. Bounded: remembers the {@value #REMEMBERED} last used concepts, some 50 MB.
 * Confined to the writing thread.
 */
final class ConceptTable {

  private static final int REMEMBERED = 50_000;

  private final Map<Node, ConceptTally> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, ConceptTally> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The tally that agrees with the papers now in the graph.
   *
   * @param stored papers as they are after the change, the concept's own triples as before it
   * @param change what the change added to and took from the concept's tally
   */
  ConceptTally changed(StoredClaims stored, Node concept, ConceptTally change) {
    ConceptTally tally = lately.get(concept);
    if (tally != null) {
      tally.addAll(change);
      return tally;
    }
    tally = stored.isConcept(concept) ? stored.of(concept) : change;
    lately.put(concept, tally);
    return tally;
  }

  /** Forgets all tallies: after a transaction that was not committed. */
  void forget() {
    lately.clear();
  }
}
