package org.sciloom.query;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.sciloom.rdf.Sl;

/** The prefixes that a query may use without declaring them, and that results are shown with. */
public final class Prefixes {

  private Prefixes() {}

  /** The vocabularies of the graph. The caller may add to what is returned. */
  public static PrefixMapping wellKnown() {
    return PrefixMapping.Factory.create()
        .setNsPrefix("sl", Sl.NS)
        .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
        .setNsPrefix("itsrdf", "http://www.w3.org/2005/11/its/rdf#")
        .setNsPrefix("dct", "http://purl.org/dc/terms/")
        .setNsPrefix("fabio", "http://purl.org/spar/fabio/")
        .setNsPrefix("prism", "http://prismstandard.org/namespaces/basic/2.0/")
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
        .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
        .setNsPrefix("rdf", RDF.getURI())
        .setNsPrefix("rdfs", RDFS.getURI())
        .setNsPrefix("owl", OWL.getURI())
        .setNsPrefix("xsd", XSD.getURI());
  }
}
