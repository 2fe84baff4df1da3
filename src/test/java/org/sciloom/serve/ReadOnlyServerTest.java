package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

/** What the server does not do. */
class ReadOnlyServerTest {

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
    server = SparqlServer.of(store).start();
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
  @CsvSource({
    "SELECT * { ?s ?p, line 1",
    "SELECT * { ?s x:y ?o }, x:y",
    "DROP ALL, drop",
    "INSERT DATA { <a:a> <a:b> <a:c> }, INSERT",
    "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }, SERVICE",
    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }, FROM",
    "SELECT * FROM NAMED <http://localhost:1/> { ?s ?p ?o }, FROM",
    "SELECT (<java:java.lang.System>() AS ?x) {}, java:java.lang.System",
    "SELECT (<http://jena.apache.org/ARQ/function#wait>(9) AS ?x) {}, wait"
  })
  void whatIsNoSoundQueryIsAnsweredWithBadRequest(String query, String told) {
    var response = client.get(query, "*/*");
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().contains(told), response.body());
    assertOneClearLine(response);
  }

  @Test
  void otherGraphsCannotBeAskedForInTheProtocol() {
    String query = "sparql?query=" + TestClient.encode("SELECT * { ?s ?p ?o }");
    for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
      var response =
          TestClient.send(
              client.to(query + "&" + parameter + "=" + TestClient.encode("file:///etc/passwd")));
      assertEquals(400, response.statusCode());
      assertFalse(response.body().contains("root"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql",
        "update",
        "",
        "data",
        "get",
        "query",
        "upload",
        "sparql/update",
        "ds/update"
      })
  void updatesAreRefusedEverywhere(String path) {
    String update = "INSERT DATA { <a:a> <a:b> <a:c> }";
    for (var response :
        List.of(
            client.post(path, "application/sparql-update", update),
            client.post(
                path, "application/x-www-form-urlencoded", "update=" + TestClient.encode(update)),
            client.post(path + "?update=" + TestClient.encode(update), "text/plain", ""),
            client.post(path + "?default", "text/turtle", "<a:a> <a:b> <a:c> ."),
            TestClient.send(client.to(path + "?update=" + TestClient.encode(update))),
            TestClient.send(client.to(path).PUT(BodyPublishers.ofString("<a:a> <a:b> <a:c> ."))),
            TestClient.send(
                client.to(path + "?default").PUT(BodyPublishers.ofString("<a:a> <a:b> <a:c> ."))),
            TestClient.send(
                client.to(path).method("PATCH", BodyPublishers.ofString("TX .\nTC .\n"))),
            TestClient.send(client.to(path + "?default").DELETE()))) {
      boolean home = path.isEmpty() && response.request().method().equals("GET");
      assertTrue(
          home || (response.statusCode() >= 400 && response.statusCode() < 500),
          response.toString());
    }
    assertEquals(triples, countTriples());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/stats",
        "$/metrics",
        "$/compact/ds",
        "$/datasets",
        "$/server",
        "get?default",
        "?default",
        "?graph=x",
        "sparql/data?default"
      })
  void nothingElseIsMounted(String path) {
    var response = TestClient.send(client.to(path));
    boolean home = path.startsWith("?");
    assertEquals(home ? 200 : 404, response.statusCode());
    assertFalse(response.body().contains("arxiv-2301.00001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "sparql/nothing", "ontology/nothing"})
  void whatIsNotThereIsAnsweredInOneLine(String path) {
    var response = TestClient.send(client.to(path));
    assertEquals(404, response.statusCode());
    assertEquals("text/plain", TestClient.contentType(response));
    assertEquals(1, response.body().lines().count());
  }

  @Test
  void noVersionIsTold() {
    for (var response :
        List.of(
            TestClient.send(client.to("")),
            TestClient.send(client.to("nothing")),
            client.get("ASK {}", "*/*"),
            client.get("x", "*/*"))) {
      assertTrue(response.headers().firstValue("Server").isEmpty());
      assertFalse(response.body().matches("(?is).*(jetty|fuseki|jena).*"), response.body());
    }
  }

  private static void assertOneClearLine(HttpResponse<String> response) {
    assertFalse(response.body().isBlank());
    assertFalse(
        response.body().contains("\tat ") || response.body().contains("Exception"),
        response.body());
  }

  @Test
  void onlyLoopbackIsListenedOn() throws IOException {
    assertEquals("127.0.0.1", server.endpoint().getHost());
    for (InetAddress address :
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
            .toList()) {
      try (Socket socket = new Socket()) {
        assertThrows(
            ConnectException.class,
            () -> socket.connect(new InetSocketAddress(address, server.port())));
      }
    }
  }
}
