package org.sciloom.rdf;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Collects triples. Not thread-safe: made and dropped within one call. */
final class Statements {

  private final Set<Triple> triples = new LinkedHashSet<>();

  /** Adds one triple. */
  void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  /** Adds the words {@code @en}, unless they are blank. */
  void addText(Node subject, Node predicate, String text) {
    if (!text.isBlank()) {
      add(subject, predicate, Literals.text(text));
    }
  }

  /** Adds the string, unless it is blank. */
  void addCode(Node subject, Node predicate, String code) {
    if (!code.isBlank()) {
      add(subject, predicate, Literals.code(code));
    }
  }

  /** Adds the address, unless it is blank. */
  void addAddress(Node subject, Node predicate, String url) {
    if (!url.isBlank()) {
      add(subject, predicate, Literals.address(url));
    }
  }

  /** Adds all the triples. */
  void addAll(Set<Triple> more) {
    triples.addAll(more);
  }

  /** The triples, without repetition, in the order in which they came; grows as they do. */
  Set<Triple> triples() {
    return Collections.unmodifiableSet(triples);
  }
}
