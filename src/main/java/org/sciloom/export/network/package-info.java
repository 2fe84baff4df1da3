/** The graph as networks of nodes and edges, for Gephi, networkx, igraph and spreadsheets. */
@org.jspecify.annotations.NullMarked
package org.sciloom.export.network;
