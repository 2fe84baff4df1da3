package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;

/** What programs and the pages ask of {@code /api} and {@code /feed}. */
class ApiTest {

  private static final String ID = "https://w3id.org/sciloom/id/";

  private static ServedSample sample;
  private static TestClient client;

  @BeforeAll
  static void start() throws IOException {
    sample = ServedSample.start();
    client = new TestClient(sample.server());
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  static Stream<NamedQuery> queries() {
    return NamedQueries.bundled().list().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryAnswersAsItDoesOnTheCommandLine(NamedQuery query) {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    StringBuilder format = new StringBuilder("csv");
    QueryRunner.of(sample.store().dataset())
        .run(
            query,
            query.example(),
            result -> {
              boolean isRows = result instanceof org.sciloom.query.QueryResult.Rows;
              format.replace(0, 3, isRows ? "csv" : "turtle");
              ResultWriter.of(isRows ? ResultFormat.CSV : ResultFormat.TURTLE)
                  .write(result, expected);
            });
    String answer = get(pathOf(query) + "format=" + format).body();
    if (format.toString().equals("csv")) {
      assertEquals(expected.toString(StandardCharsets.UTF_8), answer);
    } else {
      assertTrue(graph(expected.toString(StandardCharsets.UTF_8)).isIsomorphicWith(graph(answer)));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theTextOfAQueryAnswersTheSameAtTheEndpoint(NamedQuery query) {
    String text = get(pathOf(query) + "format=sparql").body();
    assertTrue(text.startsWith("# " + query.title() + "\n# " + query.story()), text);
    String csv = get(pathOf(query) + "format=csv").body();
    HttpResponse<String> answer = client.get(text, "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    if (!query.text().contains("CONSTRUCT")) {
      assertEquals(csv, answer.body(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theDescriptionHasEveryQueryWithItsParameters(NamedQuery query) throws IOException {
    JsonNode get =
        json("api/openapi.json").path("paths").path("/api/queries/" + query.name()).path("get");
    assertEquals(query.story(), get.path("description").asText());
    List<String> names = get.path("parameters").findValuesAsText("name");
    query.parameters().forEach(parameter -> assertTrue(names.contains(parameter.name())));
  }

  @Test
  void rowsAreObjectsWithNumbersAsNumbers() throws IOException {
    JsonNode answer = json("api/queries/used-with?concept=BERT&limit=2");
    assertEquals("used-with", answer.path("query").asText());
    assertEquals(2, answer.path("rows").size());
    assertTrue(answer.path("rows").get(0).path("papers").isInt());
    assertTrue(answer.path("cut").asBoolean(), "there are more than two");
    assertFalse(json("api/queries/used-with?concept=BERT").path("cut").asBoolean());
  }

  @Test
  void aPanelCanBeTakenAlongAsTheStatementsAboutWhatItShows() {
    Graph graph = graph(get("api/queries/used-with?concept=BERT&format=turtle").body());
    Node loomNet = NodeFactory.createURI(ID + "concept/loomnet");
    assertTrue(graph.contains(loomNet, Node.ANY, NodeFactory.createLiteralLang("LoomNet", "en")));
  }

  @ParameterizedTest
  @CsvSource({
    "api/queries/nothing, 404",
    "api/nothing, 404",
    "api/queries/used-with, 400",
    "api/queries/used-with?concept=nothing-of-that-name, 400",
    "api/queries/used-with?concept=BERT&concept=GLUE, 400",
    "api/queries/used-with?concept=BERT&limit=many, 400",
    "api/queries/used-with?concept=BERT&limit=99999999999999999999, 400",
    "api/queries/used-with?concept=BERT&other=1, 400",
    "api/queries/used-with?concept=BERT&format=pdf, 400",
    "api/paths?from=BERT, 400",
    "api/paths?from=BERT&to=GLUE&steps=99, 400",
    "api/map?type=Person, 400",
    "api/map?from=then, 400",
    "api/map?year=2024, 400",
    "feed, 400",
    "feed?concept=nothing-of-that-name, 400"
  })
  void whatIsWrongIsSaidInASentence(String path, int status) throws IOException {
    HttpResponse<String> answer = get(path);
    assertEquals(status, answer.statusCode());
    assertEquals("application/problem+json", TestClient.contentType(answer));
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertEquals(status, problem.path("status").asInt());
    assertFalse(problem.path("detail").asText().isBlank());
  }

  @Test
  void pathsLeadFromStepToStepOverConceptsThatShareTwoPapers() throws IOException {
    JsonNode answer = json("api/paths?from=F1+score&to=LoomNet");
    assertFalse(answer.path("paths").isEmpty(), answer.toString());
    for (JsonNode path : answer.path("paths")) {
      assertEquals(ID + "concept/f1-score", path.get(0).path("concept").asText());
      assertEquals("LoomNet", path.get(path.size() - 1).path("name").asText());
      for (int i = 1; i < path.size(); i++) {
        String both =
            "api/queries/evidence-of-both?concept=%s&other=%s"
                .formatted(
                    path.get(i - 1).path("concept").asText(), path.get(i).path("concept").asText());
        assertEquals(path.get(i).path("shared").asInt(), papersIn(json(both)));
      }
    }
    List<String> paths = new ArrayList<>();
    answer.path("paths").forEach(path -> paths.add(path.findValuesAsText("name").toString()));
    assertEquals(paths.size(), paths.stream().distinct().count(), paths.toString());
  }

  @Test
  void theMapOfSomeYearsCountsAsTheQueryOfEachConceptDoes() throws IOException {
    JsonNode rows = json("api/map?from=2023&to=2024&atLeast=1&limit=500").path("rows");
    assertTrue(rows.size() > 20, rows.toString());
    for (JsonNode row : rows) {
      String concept = TestClient.encode(row.path("one").asText());
      JsonNode beside =
          json("api/queries/co-occurring-concepts?from=2023&to=2024&concept=" + concept)
              .path("rows");
      List<Integer> papers = new ArrayList<>();
      beside.forEach(
          other -> {
            if (other.path("other").equals(row.path("other"))) {
              papers.add(other.path("papers").asInt());
            }
          });
      assertEquals(List.of(row.path("papers").asInt()), papers, row.toString());
    }
    JsonNode typed = json("api/map?from=2023&type=Task&otherType=Dataset&atLeast=1").path("rows");
    for (JsonNode row : typed) {
      String types = row.path("oneType").asText() + row.path("otherType").asText();
      assertTrue(types.contains("#Task") && types.contains("#Dataset"), types);
    }
    assertTrue(json("api/map?from=2023&limit=1").path("cut").asBoolean());
  }

  @Test
  void whereNoPathLeadsThereIsNone() throws IOException {
    assertEquals(0, json("api/paths?from=BERT&to=LLM").path("paths").size());
    assertEquals(0, json("api/paths?from=BERT&to=BERT").path("paths").size());
  }

  @Test
  void aFeedHasTheNewestPapersFirst() throws FeedException {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(get("feed?concept=BERT").body()));
    assertEquals("New papers on BERT", feed.getTitle());
    assertEquals(1, feed.getAuthors().size(), "Atom asks for an author");
    List<String> titles = feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    assertEquals("ThreadBench: A Hard Test of Question Answering", titles.get(0));
    assertEquals(titles.size(), titles.stream().distinct().count(), titles.toString());
    assertTrue(feed.getEntries().get(0).getLink().endsWith("/paper/arxiv-2401.00003"));
    SyndFeed words =
        new SyndFeedInput().build(new StringReader(get("feed?words=question+answering").body()));
    assertFalse(words.getEntries().isEmpty());
  }

  @Test
  void theSameStateIsNotSentTwice() {
    HttpResponse<String> first = get("api/queries/concepts-by-type");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var again = client.to("api/queries/concepts-by-type").header("If-None-Match", tag);
    assertEquals(304, TestClient.send(again).statusCode());
    assertEquals(
        405, TestClient.send(client.to("api/queries/concepts-by-type").DELETE()).statusCode());
  }

  private static long papersIn(JsonNode rows) {
    return rows.path("rows").findValuesAsText("paper").stream().distinct().count();
  }

  private static String pathOf(NamedQuery query) {
    Map<String, String> example = query.example();
    return "api/queries/%s?%s"
        .formatted(
            query.name(),
            example.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + TestClient.encode(entry.getValue()) + "&")
                .collect(Collectors.joining()));
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  private static JsonNode json(String path) throws JsonProcessingException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }

  private static HttpResponse<String> get(String path) {
    return TestClient.send(client.to(path));
  }
}
