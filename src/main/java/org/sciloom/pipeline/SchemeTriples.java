package org.sciloom.pipeline;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Literals;

/** The node of the concept scheme, to which all concepts belong. */
final class SchemeTriples {

  private SchemeTriples() {}

  static Set<Triple> of(Iris iris) {
    return Set.of(
        Triple.create(iris.scheme(), RDF.type.asNode(), SKOS.ConceptScheme.asNode()),
        Triple.create(iris.scheme(), DCTerms.title.asNode(), Literals.text("Concepts of SciLoom")));
  }
}
