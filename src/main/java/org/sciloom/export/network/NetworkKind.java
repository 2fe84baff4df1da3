package org.sciloom.export.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the nodes and edges of a network are. */
public enum NetworkKind {
  /** Concepts, joined where papers are linked to both; an edge weighs as many papers. */
  CO_OCCURRENCE("co-occurrence"),
  /** Papers and concepts, joined by the links of papers; an edge goes from paper to concept. */
  PAPER_CONCEPT("paper-concept");

  private final String id;

  NetworkKind(String id) {
    this.id = id;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** Whether edges have a direction. */
  public boolean isDirected() {
    return this == PAPER_CONCEPT;
  }

  /** The kind with the given name, if there is one. */
  public static Optional<NetworkKind> findId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** The names of all kinds, for messages that say what would have been accepted. */
  public static List<String> listIds() {
    return Arrays.stream(values()).map(NetworkKind::id).toList();
  }
}
