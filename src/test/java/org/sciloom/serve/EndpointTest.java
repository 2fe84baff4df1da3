package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.query.SampleData;
import org.sciloom.rdf.Iris;
import org.sciloom.store.TdbStore;

/** What the server answers beside queries, and what it says with its answers. */
class EndpointTest {

  private static final String TOKEN = "a-token";
  private static final String BERT = "https://w3id.org/sciloom/id/concept/bert";
  private static TdbStore store;
  private static SparqlServer server;
  private static TestClient client;

  @BeforeAll
  static void start() throws IOException {
    store = SampleData.store();
    server =
        SparqlServer.of(store)
            .limits(Limits.defaults().withRows(5))
            .access(Access.open().withAdministrator(TOKEN))
            .start();
    client = new TestClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(String path, String accept) {
    return TestClient.send(client.to(path).header("Accept", accept));
  }

  @Test
  void theDatasetIsDescribedAtItsWellKnownPlace() {
    var answer = get("/.well-known/void", "text/turtle");
    Graph description =
        RDFParser.fromString(answer.body(), Lang.TURTLE).base(server.home().toString()).toGraph();
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    assertTrue(
        description.contains(
            dataset,
            VOID.sparqlEndpoint.asNode(),
            NodeFactory.createURI(server.endpoint().toString())));
    long triples = store.read(data -> data.getDefaultGraph().stream().count());
    assertEquals(
        String.valueOf(triples),
        description
            .find(dataset, VOID.triples.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    assertTrue(answer.body().contains("dqv:value"), "how good the extraction is");
  }

  @Test
  void figuresHaveDocumentsToo() {
    var page = get("/doc/concept/bert/with/question-answering.ttl", "text/turtle");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("CoOccurrence"), page.body());
  }

  @Test
  void rowsBeyondTheLimitAreCutOffAndThatIsSaid() {
    var cut = client.get("SELECT * { ?s ?p ?o }", "text/csv");
    assertEquals(6, cut.body().lines().count(), "a head and five rows");
    assertEquals("rows; limit=5", header(cut, "X-SciLoom-Cut"));
    var whole = client.get("SELECT * { ?s ?p ?o } LIMIT 5", "text/csv");
    assertEquals("", header(whole, "X-SciLoom-Cut"));
    assertEquals("5", header(whole, "X-SciLoom-Row-Limit"));
  }

  @Test
  void theSameRequestToTheSameStateIsNotAnsweredTwice() {
    String path = "sparql?query=" + TestClient.encode("ASK {}");
    String tag = header(get(path, "text/csv"), "ETag");
    assertFalse(tag.isEmpty());
    var again =
        TestClient.send(client.to(path).header("Accept", "text/csv").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    var other =
        TestClient.send(client.to(path).header("Accept", "text/xml").header("If-None-Match", tag));
    assertEquals(200, other.statusCode());
  }

  @Test
  void otherOriginsMayReadWithoutCredentials() {
    var response = client.get("ASK {}", "*/*");
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    assertEquals("", header(response, "Access-Control-Allow-Credentials"));
    var asked = TestClient.send(client.to("sparql").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, asked.statusCode());
    assertTrue(header(asked, "Access-Control-Allow-Methods").contains("POST"));
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String path : List.of("", "nothing", "sparql?query=x", "ontology", "admin/backup")) {
      var response = get(path, "*/*");
      assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
      assertTrue(header(response, "Content-Security-Policy").startsWith("default-src 'none'"));
    }
  }

  @Test
  void theBareEndpointDescribesItself() {
    var response = get("sparql", "text/turtle");
    assertEquals("text/turtle", TestClient.contentType(response));
    assertTrue(response.body().contains("SPARQL11Query"), response.body());
    assertTrue(response.body().contains(server.endpoint().toString()), response.body());
  }

  @Test
  void graphsCanBeReadAndNothingElse() {
    assertTrue(get("data?default", "text/turtle").body().contains("arxiv-2301.00001"));
    assertEquals(400, get("data", "*/*").statusCode());
    assertEquals(404, get("data?graph=urn:sciloom:ledger", "*/*").statusCode());
    assertEquals(404, get("data?graph=file:///etc/passwd", "*/*").statusCode());
    assertEquals(405, TestClient.send(client.to("data?default").DELETE()).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, /doc/concept/bert.ttl",
    "application/ld+json, /doc/concept/bert.jsonld",
    "*/*, /doc/concept/bert.ttl"
  })
  void thingsLeadToDocuments(String accept, String document) {
    var response = get("id/concept/bert", accept);
    assertEquals(303, response.statusCode());
    assertEquals(document, header(response, "Location"));
    var led = get(document.substring(1), accept);
    assertEquals(200, led.statusCode());
    assertTrue(led.body().contains("BERT"), led.body());
  }

  @Test
  void whatIsNotKnownHasNoDocument() {
    assertEquals(404, get("doc/concept/nothing", "text/html").statusCode());
    assertEquals(404, get("doc/..%2F..%2Fetc%2Fpasswd", "text/html").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?g { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s <urn:sciloom:names> ?x } } }",
        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <urn:sciloom:store>"
      })
  void theLedgerIsNotSeen(String query) {
    var response = client.get(query, "application/n-triples, text/csv;q=0.9");
    assertEquals(200, response.statusCode(), response.body());
    assertFalse(response.body().contains("urn:sciloom"), response.body());
  }

  @Test
  void theLedgerCannotBeNamed() {
    String query = "SELECT * { GRAPH <urn:sciloom:ledger> { ?s ?p ?o } }";
    assertEquals(400, client.get(query, "*/*").statusCode());
  }

  @Test
  void textIsSearchedBySparql() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?s { ?s text:query (skos:prefLabel \"bert\") }";
    assertTrue(client.get(query, "text/csv").body().contains(BERT));
    assertEquals(400, client.get(query.replace("bert", "bert:(["), "text/csv").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|a)*$\") AS ?x) {}",
        "SELECT (STRLEN(?e) AS ?x) { BIND(\"aaaaaaaaaaaaaaaa\" AS ?a) BIND(REPLACE(?a, \"a\", ?a) AS ?b)"
            + " BIND(REPLACE(?b, \"a\", ?b) AS ?c) BIND(REPLACE(?c, \"a\", ?c) AS ?d)"
            + " BIND(REPLACE(?d, \"a\", ?d) AS ?e) }",
        "SELECT ?s { ?s (!<x:x>|^!<x:x>)* ?o } LIMIT 1"
      })
  void aShortQueryTakesNeitherTimeNorMemoryWithoutEnd(String query) {
    var response = client.get(query, "text/csv");
    assertTrue(List.of(200, 400, 503).contains(response.statusCode()), response.body());
  }

  @Test
  void aLargeRequestIsRefused() {
    String query = "SELECT * { ?s ?p ?o } #" + "x".repeat(2 << 20);
    assertEquals(413, client.post("sparql", "application/sparql-query", query).statusCode());
  }

  @Test
  void itIsSaidHowTheServerIs() {
    client.get("ASK {}", "*/*");
    assertEquals("ok\n", get("health", "*/*").body());
    assertEquals("ready\n", get("ready", "*/*").body());
    String metrics = get("metrics", "*/*").body();
    assertTrue(metrics.contains("sciloom_papers 8.0"), metrics);
    assertTrue(metrics.contains("sciloom_queries_seconds_count{status=\"200\"}"), metrics);
  }

  @Test
  void onlyAdministratorsKeepTheStore() {
    for (String path : List.of("admin/backup", "admin/check")) {
      assertEquals(401, get(path, "*/*").statusCode());
      assertEquals(
          401,
          TestClient.send(client.to(path).header("Authorization", "Bearer other")).statusCode());
      assertEquals(
          200,
          TestClient.send(client.to(path).header("Authorization", "Bearer " + TOKEN)).statusCode());
    }
  }

  @Test
  void aStoreIsRestoredWhileItIsServed() {
    String before = client.get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body();
    var backup =
        TestClient.send(client.to("admin/backup").header("Authorization", "Bearer " + TOKEN));
    for (String body : List.of(backup.body(), "<a:s> <a:p> <a:o> <a:g> .\n")) {
      var restored =
          TestClient.send(
              client
                  .to("admin/restore")
                  .header("Authorization", "bearer " + TOKEN)
                  .POST(BodyPublishers.ofString(body)));
      assertEquals(body.startsWith("<a:s>") ? 400 : 200, restored.statusCode(), restored.body());
      assertEquals(before, client.get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body());
    }
  }

  @Test
  void readersMayBeAskedWhoTheyAre() throws IOException {
    Access access = Access.of(List.of("# readers", "ann:a secret", "machine-token"));
    try (SparqlServer closed = SparqlServer.of(store).access(access).start()) {
      TestClient to = new TestClient(closed);
      var unknown = to.get("ASK {}", "*/*");
      assertEquals(401, unknown.statusCode());
      assertTrue(header(unknown, "WWW-Authenticate").startsWith("Basic"));
      String path = "sparql?query=ASK%7B%7D";
      String ann = "Basic YW5uOmEgc2VjcmV0";
      assertEquals(200, TestClient.send(to.to(path).header("Authorization", ann)).statusCode());
      assertEquals(
          200,
          TestClient.send(to.to(path).header("Authorization", "Bearer machine-token"))
              .statusCode());
      assertEquals(200, TestClient.send(to.to("health")).statusCode());
      assertEquals(401, TestClient.send(to.to("metrics")).statusCode());
      assertEquals(
          401, TestClient.send(to.to("admin/check").header("Authorization", ann)).statusCode());
    }
  }
}
