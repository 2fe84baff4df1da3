package org.sciloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms we use of PROV-O, the W3C provenance ontology. */
public final class Prov {

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  /** From what was made to the activity that made it. */
  public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

  /** From an activity to the agent that carried it out. */
  public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");

  /** From what was taken from another thing to that. */
  public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

  /** A running program. */
  public static final Node SOFTWARE_AGENT = term("SoftwareAgent");

  private Prov() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
