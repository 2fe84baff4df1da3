package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms we use of the RDF form of the Internationalization Tag Set 2.0: text analysis. */
public final class ItsRdf {

  /** The namespace. */
  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  /** From a mention to the concept that it names. */
  public static final Node TA_IDENT_REF = term("taIdentRef");

  /** From a mention to the class that it suggests. */
  public static final Node TA_CLASS_REF = term("taClassRef");

  /** Confidence of an analysis, between 0 and 1. */
  public static final Node TA_CONFIDENCE = term("taConfidence");

  private ItsRdf() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
