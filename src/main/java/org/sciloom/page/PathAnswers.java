package org.sciloom.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.ConceptLookup;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;

/** Answers which paths lead from one concept to another. Thread-safe. */
final class PathAnswers {

  private static final int MOST_PATHS = 10;
  private static final int MOST_STEPS = 8;

  private final GraphStore store;
  private final Supplier<CoOccurrenceGraph> graph;

  /**
   * @param graph gives the graph for the store's present state
   */
  PathAnswers(GraphStore store, Supplier<CoOccurrenceGraph> graph) {
    this.store = store;
    this.graph = graph;
  }

  /**
   * The paths as JSON: each a list of concepts with the number of papers shared with the one
   * before.
   *
   * @param given {@code from}, {@code to}, {@code paths} and {@code steps}
   * @throws BadQueryException when an argument is missing, unknown or ill-typed, or names nothing
   */
  byte[] to(Map<String, String> given) {
    for (String name : given.keySet()) {
      if (!List.of("from", "to", "paths", "steps").contains(name)) {
        throw new BadQueryException("paths take from, to, paths and steps, not '" + name + "'");
      }
    }
    int paths = number(given, "paths", 5, MOST_PATHS);
    int steps = number(given, "steps", 5, MOST_STEPS);
    CoOccurrenceGraph pairs = graph.get();
    return store.read(
        dataset -> {
          Graph data = dataset.getDefaultGraph();
          ConceptLookup concepts = new ConceptLookup(data);
          Node from = concepts.find(concept(given, "from"));
          Node to = concepts.find(concept(given, "to"));
          List<List<Node>> found = new ConceptPaths(pairs).between(from, to, paths, steps);
          return Json.written(json -> write(json, data, pairs, from, to, found));
        });
  }

  private static void write(
      JsonGenerator json,
      Graph data,
      CoOccurrenceGraph pairs,
      Node from,
      Node to,
      List<List<Node>> paths)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("from");
    writeConcept(json, data, from, 0);
    json.writeFieldName("to");
    writeConcept(json, data, to, 0);
    json.writeArrayFieldStart("paths");
    for (List<Node> path : paths) {
      json.writeStartArray();
      for (int i = 0; i < path.size(); i++) {
        int shared = i == 0 ? 0 : shared(pairs, path.get(i - 1), path.get(i));
        writeConcept(json, data, path.get(i), shared);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int shared(CoOccurrenceGraph pairs, Node one, Node other) {
    return (int) pairs.graph().getEdgeWeight(pairs.graph().getEdge(one, other));
  }

  private static void writeConcept(JsonGenerator json, Graph data, Node concept, int shared)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("concept", concept.toString());
    json.writeStringField("name", Labels.of(data, concept));
    for (Node type : G.listSP(data, concept, RDF.Nodes.type)) {
      if (type.toString().startsWith(Sl.NS) && !type.equals(Sl.CONCEPT)) {
        json.writeStringField("type", type.toString());
        break;
      }
    }
    if (shared > 0) {
      json.writeNumberField("shared", shared);
    }
    json.writeEndObject();
  }

  private static String concept(Map<String, String> given, String name) {
    String text = given.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      throw new BadQueryException("paths need the parameter '" + name + "', a concept");
    }
    return text;
  }

  private static int number(Map<String, String> given, String name, int usual, int most) {
    String text = given.getOrDefault(name, "");
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > most) {
      throw new BadQueryException(
          "the parameter '%s' is a whole number from 1 to %d".formatted(name, most));
    }
    return Integer.parseInt(text);
  }
}
