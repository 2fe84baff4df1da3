package org.sciloom.extract;

import org.sciloom.extract.chain.ChainModel;

/**
 * A chain over the labels of a public set, whose opinion on spans counts as a feature.
 *
 * @param name the name of the set
 * @param chain the chain, trained on {@link TokenFeatures#ofText}
 */
public record Adviser(String name, ChainModel chain) {}
