package org.sciloom.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.sciloom.rdf.Fabio;
import org.sciloom.rdf.ItsRdf;
import org.sciloom.rdf.Nif;
import org.sciloom.rdf.Prism;
import org.sciloom.rdf.Prov;
import org.sciloom.rdf.Sl;

/** The prefixes of all exports. */
final class Prefixes {

  private static final Map<String, String> NAMESPACES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dct", DCTerms.NS),
                  Map.entry("fabio", Fabio.NS),
                  Map.entry("foaf", FOAF.NS),
                  Map.entry("itsrdf", ItsRdf.NS),
                  Map.entry("nif", Nif.NS),
                  Map.entry("prism", Prism.NS),
                  Map.entry("prov", Prov.NS),
                  Map.entry("rdf", RDF.uri),
                  Map.entry("skos", SKOS.uri),
                  Map.entry("sl", Sl.NS),
                  Map.entry("xsd", XSD.NS))));

  private Prefixes() {}

  /** Namespaces by prefix, in the order of the prefixes. */
  static Map<String, String> byName() {
    return NAMESPACES;
  }

  /** Declares them all. */
  static void declare(StreamRDF sink) {
    NAMESPACES.forEach(sink::prefix);
  }
}
