/**
 * Results: which numbers of an abstract are results, of which metric, on which data, by which
 * method. Looks at mentions; nothing that finds mentions looks here.
 */
@NullMarked
package org.sciloom.extract.result;

import org.jspecify.annotations.NullMarked;
