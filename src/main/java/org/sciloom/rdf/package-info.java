/** Triples: vocabulary, IRIs and shapes; turns the facts of a paper into RDF. */
@NullMarked
package org.sciloom.rdf;

import org.jspecify.annotations.NullMarked;
