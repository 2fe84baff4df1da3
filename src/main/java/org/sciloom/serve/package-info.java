/** The SPARQL endpoint. The only room that sees Fuseki and Jetty. */
@NullMarked
package org.sciloom.serve;

import org.jspecify.annotations.NullMarked;
