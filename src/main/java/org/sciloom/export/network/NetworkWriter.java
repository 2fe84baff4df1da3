package org.sciloom.export.network;

/**
 * Writes a network: first all nodes, then all edges. Holds none of them. Failures to write are
 * {@link java.io.UncheckedIOException}. For one network and one thread.
 */
interface NetworkWriter {

  /** Begins. */
  void begin(NetworkKind kind);

  /** Writes a node. */
  void node(NetworkNode node);

  /** Writes an edge; the first one ends the nodes. */
  void edge(NetworkEdge edge);

  /** Ends, and flushes. */
  void end();
}
