package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

class SparqlServerTest {

  private static final String SL = "PREFIX sl: <https://w3id.org/sciloom/ontology#> ";
  private static final String PRODUCT =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static TdbStore store;
  private static DatasetGraph data;
  private static SparqlServer server;
  private static TestClient client;
  private static long triples;

  @BeforeAll
  static void start() throws IOException {
    store = SampleData.store();
    data = store.dataset();
    triples = countTriples();
    server =
        SparqlServer.of(store).limits(Limits.defaults().withTime(Duration.ofMillis(500))).start();
    client = new TestClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    assertEquals(triples, countTriples(), "the data have changed");
  }

  private static long countTriples() {
    return Txn.calculateRead(data, () -> data.getDefaultGraph().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void selectIsAnsweredInTheFormatThatIsAskedFor(String accept) {
    var response = client.get(SL + "SELECT ?p { ?p a sl:Paper }", accept);
    assertEquals(200, response.statusCode());
    assertEquals(accept, TestClient.contentType(response));
    assertTrue(response.body().contains("arxiv-2301.00001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml"})
  void askIsAnswered(String accept) {
    var response = client.get(SL + "ASK { ?p a sl:Paper }", accept);
    assertEquals(200, response.statusCode());
    assertEquals(accept, TestClient.contentType(response));
    assertTrue(response.body().contains("true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void constructAndDescribeAreAnsweredInTheSyntaxThatIsAskedFor(String accept) {
    for (String query :
        List.of(
            SL + "CONSTRUCT { ?p a sl:Paper } { ?p a sl:Paper }",
            "DESCRIBE <https://w3id.org/sciloom/id/paper/arxiv-2301.00001>")) {
      var response = client.get(query, accept);
      assertEquals(200, response.statusCode());
      assertEquals(accept, TestClient.contentType(response));
      assertTrue(response.body().contains("arxiv-2301.00001"));
    }
  }

  @Test
  void queriesCanBePosted() {
    String query = SL + "ASK { ?p a sl:Paper }";
    for (var response :
        List.of(
            client.post("sparql", "application/sparql-query", query),
            client.post(
                "sparql",
                "application/x-www-form-urlencoded",
                "query=" + TestClient.encode(query)))) {
      assertEquals(200, response.statusCode());
      assertTrue(response.body().contains("true"));
    }
  }

  @Test
  void theHomePageSaysWhatIsHere() {
    var response = TestClient.send(client.to(""));
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("/sparql") && response.body().contains("500 ms"));
  }

  @Test
  void aQueryThatTakesTooLongIsAnsweredWithServiceUnavailable() {
    var response = client.get(PRODUCT, "*/*");
    assertEquals(503, response.statusCode());
    assertTrue(response.body().contains("500 ms"), response.body());
    var raised =
        TestClient.send(client.to("sparql?timeout=3600&query=" + TestClient.encode(PRODUCT)));
    assertEquals(503, raised.statusCode());
    assertEquals(200, client.get("ASK {}", "*/*").statusCode());
  }

  @Test
  void aClientThatTakesGzipGetsGzip() throws IOException, InterruptedException {
    var request =
        client
            .to("sparql?query=" + TestClient.encode("SELECT * { ?s ?p ?o }"))
            .header("Accept-Encoding", "gzip")
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    var body = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    assertTrue(new String(body, StandardCharsets.UTF_8).contains("arxiv-2301.00001"));
  }
}
