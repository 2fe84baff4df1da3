package org.sciloom.export.network;

import org.sciloom.concept.LinkFilter;

/**
 * What part of the graph becomes a network.
 *
 * @param links which links count
 * @param leastPapers how many papers a concept must have, of the links that count
 * @param leastTogether how many papers two concepts must share to be joined
 */
public record NetworkSelection(LinkFilter links, int leastPapers, int leastTogether) {}
