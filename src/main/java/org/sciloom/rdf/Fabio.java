package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms we use of FaBiO, the FRBR-aligned bibliographic ontology. */
public final class Fabio {

  /** The namespace. */
  public static final String NS = "http://purl.org/spar/fabio/";

  /** The year of publication, {@code xsd:gYear}. */
  public static final Node HAS_PUBLICATION_YEAR = term("hasPublicationYear");

  /** The arXiv number. */
  public static final Node HAS_ARXIV_ID = term("hasArXivId");

  /** The address, {@code xsd:anyURI}. */
  public static final Node HAS_URL = term("hasURL");

  private Fabio() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
