/** Links: says how a paper is linked to each of its concepts, with the evidence. */
@NullMarked
package org.sciloom.link;

import org.jspecify.annotations.NullMarked;
