/**
 * A linear-chain conditional random field over hashed features: labels, the distribution over
 * sequences of labels, the model and its file. Knows nothing of papers.
 */
@NullMarked
package org.sciloom.extract.chain;

import org.jspecify.annotations.NullMarked;
