package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms we use of the NLP Interchange Format (NIF core 2.0): texts and offsets in code points.
 */
public final class Nif {

  /** The namespace. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** From a context to its whole text. */
  public static final Node IS_STRING = term("isString");

  /** From a part of a text to the context that its offsets refer to. */
  public static final Node REFERENCE_CONTEXT = term("referenceContext");

  /** Offset of the first Unicode code point, from 0. */
  public static final Node BEGIN_INDEX = term("beginIndex");

  /** Offset behind the last Unicode code point. */
  public static final Node END_INDEX = term("endIndex");

  /** The text at the offsets. */
  public static final Node ANCHOR_OF = term("anchorOf");

  private Nif() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
