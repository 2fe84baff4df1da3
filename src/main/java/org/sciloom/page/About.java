package org.sciloom.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sciloom.query.Prefixes;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;

/** What the program says of itself, whatever the store holds, as JSON. */
final class About {

  private static final String ONTOLOGY = "ontology/sciloom.ttl";
  private static final String DATASET = "rdf/dataset.ttl";
  private static final String DQV = "http://www.w3.org/ns/dqv#";

  private About() {}

  /** The prefixes that queries may use, and how well the extractor does. */
  static byte[] program(String base, long milliseconds, long rows) {
    Graph dataset = RDFDataMgr.loadGraph(DATASET);
    return Json.written(
        json -> {
          json.writeStartObject();
          json.writeStringField("base", base);
          json.writeNumberField("timeLimitMilliseconds", milliseconds);
          json.writeNumberField("rowLimit", rows);
          json.writeObjectFieldStart("prefixes");
          for (Map.Entry<String, String> prefix :
              new TreeMap<>(Prefixes.wellKnown().getNsPrefixMap()).entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("quality");
          for (Node measurement : G.listPO(dataset, RDF.Nodes.type, dqv("QualityMeasurement"))) {
            Node metric = G.getOneSP(dataset, measurement, dqv("isMeasurementOf"));
            json.writeStartObject();
            json.writeStringField("name", text(dataset, metric, SKOS.prefLabel.asNode()));
            json.writeStringField("definition", text(dataset, metric, SKOS.definition.asNode()));
            json.writeNumberField(
                "value", Double.parseDouble(text(dataset, measurement, dqv("value"))));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** In which state the store is, and since when. */
  static byte[] store(GraphStore store) {
    return Json.written(
        json -> {
          json.writeStartObject();
          json.writeStringField("version", store.version());
          json.writeStringField("changed", store.changedAt().map(Instant::toString).orElse(""));
          json.writeEndObject();
        });
  }

  /** The classes and properties of the ontology, in alphabetical order. */
  static byte[] ontology() {
    Graph ontology = RDFDataMgr.loadGraph(ONTOLOGY);
    return Json.written(
        json -> {
          json.writeStartObject();
          writeTerms(json, ontology, "classes", Set.of(OWL.Class.asNode()));
          writeTerms(
              json,
              ontology,
              "properties",
              Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()));
          json.writeEndObject();
        });
  }

  private static void writeTerms(JsonGenerator json, Graph ontology, String field, Set<Node> kinds)
      throws IOException {
    json.writeArrayFieldStart(field);
    List<Node> terms =
        kinds.stream()
            .flatMap(kind -> G.listPO(ontology, RDF.Nodes.type, kind).stream())
            .filter(term -> term.isURI() && term.getURI().startsWith(Sl.NS))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    for (Node term : terms) {
      json.writeStartObject();
      json.writeStringField("iri", term.getURI());
      json.writeStringField("term", "sl:" + term.getURI().substring(Sl.NS.length()));
      json.writeStringField("label", text(ontology, term, RDFS.label.asNode()));
      json.writeStringField("comment", text(ontology, term, RDFS.comment.asNode()));
      writeIris(json, "superClasses", G.listSP(ontology, term, RDFS.subClassOf.asNode()));
      writeIris(json, "domain", membersOf(ontology, term, RDFS.domain.asNode()));
      writeIris(json, "range", membersOf(ontology, term, RDFS.range.asNode()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIris(JsonGenerator json, String field, List<Node> nodes)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Node node : nodes) {
      if (node.isURI()) {
        String shortForm = Prefixes.wellKnown().qnameFor(node.getURI());
        json.writeString(shortForm == null ? node.getURI() : shortForm);
      }
    }
    json.writeEndArray();
  }

  /** The classes that are named, or those of a union. */
  private static List<Node> membersOf(Graph graph, Node term, Node property) {
    return G.listSP(graph, term, property).stream()
        .flatMap(
            node ->
                node.isBlank()
                    ? G.listSP(graph, node, OWL.unionOf.asNode()).stream()
                        .flatMap(list -> G.rdfList(graph, list).stream())
                    : List.of(node).stream())
        .toList();
  }

  private static String text(Graph graph, Node subject, Node property) {
    List<Node> texts = G.listSP(graph, subject, property);
    return texts.isEmpty() ? "" : texts.get(0).getLiteralLexicalForm();
  }

  private static Node dqv(String name) {
    return NodeFactory.createURI(DQV + name);
  }
}
