package org.sciloom.query;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Prism;
import org.sciloom.rdf.Prov;
import org.sciloom.rdf.Sl;

/** The prefixes that a query may use without declaring them, and that results are shown with. */
public final class Prefixes {

  private Prefixes() {}

  /** The vocabularies of the graph. The caller may add to what is returned. */
  public static PrefixMapping wellKnown() {
    return PrefixMapping.Factory.create()
        .setNsPrefix("sl", Sl.NS)
        .setNsPrefix("nif", Nif.NS)
        .setNsPrefix("itsrdf", ItsRdf.NS)
        .setNsPrefix("dct", DCTerms.NS)
        .setNsPrefix("fabio", Fabio.NS)
        .setNsPrefix("prism", Prism.NS)
        .setNsPrefix("prov", Prov.NS)
        .setNsPrefix("skos", SKOS.getURI())
        .setNsPrefix("foaf", FOAF.NS)
        .setNsPrefix("rdf", RDF.getURI())
        .setNsPrefix("rdfs", RDFS.getURI())
        .setNsPrefix("owl", OWL.getURI())
        .setNsPrefix("xsd", XSD.getURI());
  }
}
