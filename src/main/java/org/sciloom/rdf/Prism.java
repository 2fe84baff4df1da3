package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The term we use of PRISM, the publishing requirements for industry standard metadata. */
public final class Prism {

  /** The namespace. */
  public static final String NS = "http://prismstandard.org/namespaces/basic/2.0/";

  /** The digital object identifier, without resolver. */
  public static final Node DOI = term("doi");

  private Prism() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
