package org.sciloom.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.ParameterType;
import org.sciloom.query.QueryParameter;

/**
 * Describes the API, from the headers of the named queries: a new query is in it by being there.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
final class OpenApi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OpenApi() {}

  /** The description as JSON. */
  static byte[] of(List<NamedQuery> queries) {
    ObjectNode api = JSON.objectNode().put("openapi", "3.1.0");
    api.putObject("info")
        .put("title", "SciLoom")
        .put("version", "1")
        .put("description", "The named queries over the graph. Each answers what its story asks.");
    ObjectNode paths = api.putObject("paths");
    queries.forEach(query -> addQuery(paths, query));
    addPaths(paths);
    addPlain(
        paths,
        "/api/map",
        "Pairs of concepts in papers of the years from= to to=, by type=, otherType=, atLeast=");
    addPlain(paths, "/api/queries", "The named queries with their parameters");
    addPlain(paths, "/api/ontology", "The classes and properties of the ontology");
    addPlain(paths, "/api/store", "In which state the store is, and since when");
    addPlain(paths, "/api/about", "Prefixes, limits, and how well the extractor does");
    api.putObject("components")
        .putObject("schemas")
        .set("problem", object("status", "integer", "detail", "string"));
    return Json.written(json -> json.useDefaultPrettyPrinter().writeTree(api));
  }

  private static void addQuery(ObjectNode paths, NamedQuery query) {
    ObjectNode get = paths.putObject("/api/queries/" + query.name()).putObject("get");
    get.put("operationId", query.name())
        .put("summary", query.title())
        .put("description", query.story());
    ArrayNode parameters = get.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(query, parameter)));
    ObjectNode format = parameters.addObject().put("name", "format").put("in", "query");
    format.put("description", "else the header Accept decides, else it is json");
    ArrayNode formats = format.putObject("schema").put("type", "string").putArray("enum");
    Arrays.stream(PanelFormat.values()).map(PanelFormat::id).forEach(formats::add);
    ObjectNode responses = get.putObject("responses");
    ObjectNode answer = responses.putObject("200").put("description", "the rows");
    ObjectNode content = answer.putObject("content");
    content.putObject(PanelFormat.JSON.mediaType()).set("schema", rows());
    Arrays.stream(PanelFormat.values())
        .filter(other -> other != PanelFormat.JSON)
        .forEach(other -> content.putObject(other.mediaType()));
    addProblems(responses);
  }

  private static ObjectNode parameter(NamedQuery query, QueryParameter parameter) {
    ObjectNode node = JSON.objectNode().put("name", parameter.name()).put("in", "query");
    node.put("required", parameter.required()).put("description", parameter.description());
    if (query.example().containsKey(parameter.name())) {
      node.put("example", query.example().get(parameter.name()));
    }
    ObjectNode schema = node.putObject("schema");
    boolean isNumber =
        parameter.type() == ParameterType.INTEGER || parameter.type() == ParameterType.YEAR;
    schema.put("type", isNumber ? "integer" : "string");
    if (parameter.type() == ParameterType.CONCEPT_TYPE) {
      ArrayNode terms = schema.putArray("enum");
      Arrays.stream(ConceptType.values()).map(ConceptType::term).forEach(terms::add);
    } else if (parameter.type() == ParameterType.LINK_TYPE) {
      ArrayNode terms = schema.putArray("enum");
      Arrays.stream(LinkType.values()).map(LinkType::term).forEach(terms::add);
    }
    if (!parameter.defaultValue().isEmpty()) {
      schema.put("default", parameter.defaultValue());
    }
    return node;
  }

  private static void addPaths(ObjectNode paths) {
    ObjectNode get = paths.putObject("/api/paths").putObject("get");
    get.put("operationId", "paths")
        .put("summary", "Paths from one concept to another, over concepts that share papers");
    ArrayNode parameters = get.putArray("parameters");
    for (String name : List.of("from", "to")) {
      ObjectNode concept = parameters.addObject().put("name", name).put("in", "query");
      concept.put("required", true).put("description", ParameterType.CONCEPT.accepted());
      concept.putObject("schema").put("type", "string");
    }
    for (String name : List.of("paths", "steps")) {
      ObjectNode number = parameters.addObject().put("name", name).put("in", "query");
      number.put("description", "how many at most; 5 when not given");
      number.putObject("schema").put("type", "integer");
    }
    ObjectNode responses = get.putObject("responses");
    responses.putObject("200").put("description", "the paths, best first");
    addProblems(responses);
  }

  private static void addPlain(ObjectNode paths, String path, String summary) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", path.replace("/api/", "")).put("summary", summary);
    get.putObject("responses").putObject("200").put("description", "JSON");
  }

  private static void addProblems(ObjectNode responses) {
    List<String> problems =
        List.of(
            "400", "an argument is unknown, missing or ill-typed",
            "404", "nothing has that name",
            "503", "too busy, or the time limit is over");
    for (int i = 0; i < problems.size(); i += 2) {
      responses
          .putObject(problems.get(i))
          .put("description", problems.get(i + 1))
          .putObject("content")
          .putObject("application/problem+json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/problem");
    }
  }

  private static ObjectNode rows() {
    ObjectNode schema = object("query", "string", "title", "string", "cut", "boolean");
    ObjectNode properties = (ObjectNode) schema.get("properties");
    ObjectNode columns = properties.putObject("columns").put("type", "array");
    columns.putObject("items").put("type", "string");
    ObjectNode all = properties.putObject("rows").put("type", "array");
    all.putObject("items").put("type", "object");
    return schema;
  }

  private static ObjectNode object(String... namesAndTypes) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      properties.putObject(namesAndTypes[i]).put("type", namesAndTypes[i + 1]);
    }
    return schema;
  }
}
