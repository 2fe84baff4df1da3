/** Store: the TDB2 dataset behind a door of few methods. */
@NullMarked
package org.sciloom.store;

import org.jspecify.annotations.NullMarked;
