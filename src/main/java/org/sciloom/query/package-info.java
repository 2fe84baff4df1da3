/** Query: named queries with typed parameters, and their results. */
@NullMarked
package org.sciloom.query;

import org.jspecify.annotations.NullMarked;
