/**
 * What a browser is given: the pages of the explorer with their scripts, the JSON API over the
 * named queries that fills their panels, and feeds. All of it reads the store and changes nothing.
 */
@NullMarked
package org.sciloom.page;

import org.jspecify.annotations.NullMarked;
