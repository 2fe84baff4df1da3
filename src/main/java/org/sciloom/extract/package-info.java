/**
 * Mentions: finds the concepts named in a title and an abstract. Only this room and {@code learn}
 * see CoreNLP.
 */
@NullMarked
package org.sciloom.extract;

import org.jspecify.annotations.NullMarked;
