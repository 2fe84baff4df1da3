package org.sciloom.export.network;

/**
 * An edge of a network.
 *
 * @param source the id of the node that it begins at
 * @param target the id of the node that it ends at
 * @param papers how many papers it stands for
 * @param link how they are linked, such as {@code uses}; {@code with} for co-occurrence
 */
record NetworkEdge(String source, String target, int papers, String link) {}
