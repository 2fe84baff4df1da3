/** What was wrong with a piece of input, as values, and the report of a run. */
@NullMarked
package org.sciloom.problem;

import org.jspecify.annotations.NullMarked;
