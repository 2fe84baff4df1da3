package org.sciloom.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Triples in the very form in which TDB2 gives them back, so that stored and new ones compare. TDB2
 * keeps numbers and dates as values: {@code "1.0e0"^^xsd:double} comes back as {@code "1.0"}.
 */
final class Storable {

  private Storable() {}

  /**
   * The triples as TDB2 will give them back, in the same order.
   *
   * @throws IllegalArgumentException when one holds an {@code xsd:decimal} or a blank node
   */
  static Set<Triple> of(Iterable<Triple> triples) {
    Set<Triple> storable = new LinkedHashSet<>();
    for (Triple triple : triples) {
      storable.add(of(triple));
    }
    return storable;
  }

  private static Triple of(Triple triple) {
    Node object = triple.getObject();
    if (triple.getSubject().isBlank() || object.isBlank()) {
      throw new IllegalArgumentException("no blank nodes in the store: " + triple);
    }
    if (!object.isLiteral()) {
      return triple;
    }
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)) {
      throw new IllegalArgumentException("no xsd:decimal in the store, use xsd:double: " + triple);
    }
    return NodeIdInline.hasInlineDatatype(object) ? inlined(triple) : triple;
  }

  private static Triple inlined(Triple triple) {
    NodeId id = NodeIdInline.inline(triple.getObject());
    if (id == null) {
      return triple;
    }
    return Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(id));
  }
}
