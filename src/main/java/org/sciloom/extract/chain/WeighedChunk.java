package org.sciloom.extract.chain;

/**
 * A chunk that may stand in a text.
 *
 * @param chunk the chunk
 * @param probability that it stands just there with just that type, between 0 and 1
 */
public record WeighedChunk(ChainLabels.Chunk chunk, double probability) {}
