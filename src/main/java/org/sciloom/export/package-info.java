/** Files for other tools: RDF in every syntax, and concepts as JSON Lines. */
@NullMarked
package org.sciloom.export;

import org.jspecify.annotations.NullMarked;
