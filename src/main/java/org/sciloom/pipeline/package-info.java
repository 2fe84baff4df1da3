/** The way itself: composes read, extract, concept, link and rdf into one function and one run. */
@NullMarked
package org.sciloom.pipeline;

import org.jspecify.annotations.NullMarked;
