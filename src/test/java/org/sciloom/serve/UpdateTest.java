package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.query.SampleData;
import org.sciloom.rdf.Iris;
import org.sciloom.rdf.Sl;
import org.sciloom.store.GraphStore;
import org.sciloom.store.Lines;
import org.sciloom.store.TdbStore;

/** A writable server takes updates of those who may, into graphs of their own. */
class UpdateTest {

  private static final String DIRECT = "application/sparql-update";
  private static final String NOTE =
      "INSERT DATA { GRAPH <urn:notes> { <urn:a> <urn:says> 'good' } }";

  private final TdbStore store = SampleData.store();
  private SparqlServer server;
  private TestClient client;

  @BeforeEach
  void start() throws IOException {
    server =
        SparqlServer.of(store)
            .limits(Limits.defaults().withTime(Duration.ofSeconds(2)))
            .access(Access.open().withWriters(Access.of(List.of("anna:secret", "token-of-ben"))))
            .start();
    client = new TestClient(server);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private HttpResponse<String> update(String body) {
    return TestClient.send(
        client
            .to("update")
            .header("Content-Type", DIRECT)
            .header("Authorization", "Bearer token-of-ben")
            .POST(BodyPublishers.ofString(body)));
  }

  private String count(String pattern) {
    return client
        .get(
            "PREFIX sl: <" + Sl.NS + "> SELECT (COUNT(*) AS ?count) { " + pattern + " }",
            "text/csv")
        .body()
        .lines()
        .toList()
        .get(1);
  }

  @Test
  void aGraphOfOnesOwnIsWrittenReadAndDropped() {
    assertEquals(204, update(NOTE).statusCode());
    assertEquals("1", count("GRAPH <urn:notes> { ?s ?p ?o }"));
    assertEquals(
        204,
        update("WITH <urn:notes> DELETE { ?s ?p ?o } INSERT { ?s ?p 'better' } WHERE { ?s ?p ?o }")
            .statusCode());
    assertEquals("1", count("GRAPH <urn:notes> { ?s ?p 'better' }"));
    assertEquals(204, update("DROP GRAPH <urn:notes>").statusCode());
    assertEquals("0", count("GRAPH <urn:notes> { ?s ?p ?o }"));
  }

  @Test
  void whatTheDataSayCanBeNotedInAGraphOfOnesOwn() {
    HttpResponse<String> answer =
        update(
            "INSERT { GRAPH <urn:mine> { ?c sl:paperCount ?n } } WHERE { ?c a sl:Concept ;"
                + " sl:paperCount ?n }");
    assertEquals(204, answer.statusCode(), answer.body());
    assertEquals(count("?c a sl:Concept"), count("GRAPH <urn:mine> { ?c ?p ?n }"));
  }

  @Test
  void aFormIsTakenAsWell() {
    HttpResponse<String> answer =
        TestClient.send(
            client
                .to("update")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer token-of-ben")
                .POST(BodyPublishers.ofString("update=" + TestClient.encode(NOTE))));
    assertEquals(204, answer.statusCode());
  }

  @Test
  void whoIsNoWriterIsRefused() {
    assertEquals(401, client.post("update", DIRECT, NOTE).statusCode());
    assertEquals("0", count("GRAPH <urn:notes> { ?s ?p ?o }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "INSERT DATA { GRAPH <urn:sciloom:ledger> { <urn:a> <urn:b> <urn:c> } }",
        "INSERT DATA { GRAPH <" + Iris.DEFAULT_BASE + "graph/analysis> { <urn:a> <urn:b> 1 } }",
        "DELETE WHERE { ?s ?p ?o }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "INSERT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "CLEAR ALL",
        "CLEAR DEFAULT",
        "DROP NAMED",
        "DROP GRAPH <urn:sciloom:ledger>",
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:mine>",
        "LOAD <http://127.0.0.1:1/> INTO GRAPH <urn:mine>",
        "COPY DEFAULT TO <urn:mine>",
        "MOVE DEFAULT TO <urn:mine>",
        "ADD <urn:sciloom:ledger> TO <urn:mine>",
        "INSERT { GRAPH <urn:m> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "INSERT { GRAPH <urn:m> { ?s ?p ?o } } WHERE { GRAPH <urn:sciloom:ledger> { ?s ?p ?o } }",
        "INSERT { GRAPH <urn:m> { ?s ?p ?o } } USING <file:///etc/passwd> WHERE { ?s ?p ?o }",
        "INSERT DATA { GRAPH <urn:m> {",
        "SELECT * { ?s ?p ?o }"
      })
  void whatIsNotAllowedChangesNothing(String sparql) {
    SortedSet<String> before = Lines.of(store);
    HttpResponse<String> answer = update(sparql);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(1, answer.body().strip().lines().count(), answer.body());
    assertEquals(before, Lines.of(store));
  }

  @Test
  void aPatternThroughAllGraphsDoesNotMeetTheLedger() {
    update("INSERT { GRAPH <urn:m> { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }");
    long ledger =
        store.read(
            data ->
                data.getGraph(NodeFactory.createURI("urn:m")).stream()
                    .filter(triple -> triple.getPredicate().getURI().startsWith("urn:sciloom:"))
                    .count());
    assertEquals(0, ledger);
  }

  @Test
  void anUpdateOverItsTimeLimitChangesNothing() {
    SortedSet<String> before = Lines.of(store);
    HttpResponse<String> answer =
        update(
            "INSERT { GRAPH <urn:m> { ?a ?b ?c } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i ."
                + " FILTER(STR(?a) = CONCAT(STR(?f), STR(?i))) }");
    assertEquals(503, answer.statusCode(), answer.body());
    assertEquals(before, Lines.of(store));
  }

  @Test
  void theAnswerOfAQueryIsAnotherAfterAnUpdate() {
    String query = "SELECT * { GRAPH <urn:notes> { ?s ?p ?o } }";
    var before = client.get(query, "text/csv").headers().firstValue("ETag");
    update(NOTE);
    var after = client.get(query, "text/csv").headers().firstValue("ETag");
    assertTrue(before.isPresent() && !before.equals(after));
  }

  @Test
  void withoutWritersThereIsNothingToWriteTo() throws IOException {
    try (GraphStore other = SampleData.store();
        SparqlServer readOnly = SparqlServer.of(other).start()) {
      TestClient reader = new TestClient(readOnly);
      assertEquals(404, reader.post("update", DIRECT, NOTE).statusCode());
    }
  }
}
