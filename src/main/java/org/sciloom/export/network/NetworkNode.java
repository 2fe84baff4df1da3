package org.sciloom.export.network;

import java.util.OptionalInt;

/**
 * A node of a network.
 *
 * @param id what edges call it
 * @param label the preferred label of a concept, the title of a paper
 * @param type the main type of a concept, or {@code Paper}
 * @param iri its IRI in the graph
 * @param papers of a concept, how many papers of the selection are linked to it; of a paper, 1
 * @param year of a paper, the year in which it appeared, if it is known
 */
record NetworkNode(
    String id, String label, String type, String iri, int papers, OptionalInt year) {}
