package org.sciloom.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class PrefixesTest {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  @Test
  void theOntologyDeclaresThePrefixesThatQueriesMayUse() {
    Graph ontology = RDFDataMgr.loadGraph("ontology/sciloom.ttl");
    Map<String, String> declared = new TreeMap<>();
    ontology
        .find(Node.ANY, term("declare"), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .forEach(
            each ->
                declared.put(text(ontology, each, "prefix"), text(ontology, each, "namespace")));
    assertEquals(new TreeMap<>(Prefixes.wellKnown().getNsPrefixMap()), declared);
  }

  private static String text(Graph graph, Node subject, String property) {
    return graph.find(subject, term(property), Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SHACL + name);
  }
}
