/** The server: SPARQL endpoint, API and pages. The only room that sees Fuseki and Jetty. */
@NullMarked
package org.sciloom.serve;

import org.jspecify.annotations.NullMarked;
