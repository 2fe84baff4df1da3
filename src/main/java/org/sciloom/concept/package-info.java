/** Concepts: groups the mentions of one paper into concepts and names them. */
@NullMarked
package org.sciloom.concept;

import org.jspecify.annotations.NullMarked;
