package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciloom.rdf.Iris;

/**
 * The cases of the test suite of the SPARQL 1.1 Protocol, by their names there, as far as they
 * concern an endpoint that does not write; written from the specification. Those that do not apply
 * are skipped, each with its reason.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 * @see <a href="https://www.w3.org/2009/sparql/docs/tests/">SPARQL 1.1 test cases</a>
 */
class ProtocolTest {

  private static final String ASK = "ASK {}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String FIGURES = Iris.DEFAULT_BASE + "graph/analysis";
  private static final String NOT_FETCHED =
      "the dataset of a query is chosen among the graphs of the store; none is fetched";
  private static final String NO_UPDATES =
      "the endpoint takes no updates; those of a writable server are in UpdateTest";

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

  /** A case of the suite: its name, the request, and what the answer must be. */
  record Case(String name, HttpRequest.Builder request, String status, String content) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    String query = "sparql?query=" + TestClient.encode(ASK);
    String select = TestClient.encode("SELECT (1 AS ?value) {}");
    String triples = TestClient.encode("CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}");
    String figures = TestClient.encode("ASK { ?s <https://w3id.org/sciloom/ontology#degree> ?o }");
    String graph = TestClient.encode(FIGURES);
    return Stream.of(
        new Case("query_get", client.to(query), "200", "true"),
        new Case("query_post_form", post(FORM, "query=" + TestClient.encode(ASK)), "200", "true"),
        new Case("query_post_direct", post(DIRECT, ASK), "200", "true"),
        new Case(
            "query_dataset_default_graph",
            client.to("sparql?query=" + figures + "&default-graph-uri=" + graph),
            "200",
            "true"),
        new Case(
            "query_dataset_default_graph of nothing chosen",
            client.to("sparql?query=" + figures),
            "200",
            "false"),
        new Case(
            "query_dataset_default_graphs_post",
            post(FORM, "query=" + figures + "&default-graph-uri=" + graph),
            "200",
            "true"),
        new Case(
            "query_dataset_named_graphs_get",
            client.to(
                "sparql?query="
                    + TestClient.encode("ASK { GRAPH <" + FIGURES + "> { ?s ?p ?o } }")
                    + "&named-graph-uri="
                    + graph),
            "200",
            "true"),
        new Case(
            "query_content_type_select",
            client.to("sparql?query=" + select).header("Accept", "application/sparql-results+json"),
            "200",
            "\"value\""),
        new Case(
            "query_content_type_ask",
            client.to(query).header("Accept", "application/sparql-results+xml"),
            "200",
            "<boolean>true"),
        new Case(
            "query_content_type_construct",
            client.to("sparql?query=" + triples).header("Accept", "text/turtle"),
            "200",
            "urn:s"),
        new Case(
            "query_content_type_describe",
            client
                .to("sparql?query=" + TestClient.encode("DESCRIBE <urn:s>"))
                .header("Accept", "application/n-triples"),
            "200",
            ""),
        new Case(
            "bad_query_method", client.to(query).method("PUT", BodyPublishers.noBody()), "4..", ""),
        new Case("bad_multiple_queries", client.to(query + "&query=ASK%7B%7D"), "400", ""),
        new Case("bad_query_wrong_media_type", post("text/plain", ASK), "4..", ""),
        new Case(
            "bad_query_missing_form_type",
            client.to("sparql").POST(BodyPublishers.ofString("query=" + TestClient.encode(ASK))),
            "4..",
            ""),
        new Case(
            "bad_query_missing_direct_type",
            client.to("sparql").POST(BodyPublishers.ofString(ASK)),
            "4..",
            ""),
        new Case(
            "bad_query_non_utf8",
            client
                .to("sparql")
                .header("Content-Type", DIRECT + "; charset=UTF-16")
                .POST(BodyPublishers.ofByteArray(ASK.getBytes(StandardCharsets.UTF_16))),
            "4..",
            ""),
        new Case("bad_query_syntax", client.to("sparql?query=ASK%20%7B"), "400", ""));
  }

  private static HttpRequest.Builder post(String type, String body) {
    return client.to("sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsTheSuiteSays(Case wanted) {
    HttpResponse<String> answer = TestClient.send(wanted.request());
    assertTrue(
        String.valueOf(answer.statusCode()).matches(wanted.status()),
        () -> answer.statusCode() + " " + answer.body());
    assertTrue(answer.body().contains(wanted.content()), answer::body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query_dataset_default_graphs_get | " + NOT_FETCHED,
        "query_dataset_named_graphs_post | " + NOT_FETCHED,
        "query_dataset_full | " + NOT_FETCHED,
        "query_multiple_dataset | " + NOT_FETCHED,
        "update_dataset_default_graph | " + NO_UPDATES,
        "update_dataset_default_graphs | " + NO_UPDATES,
        "update_dataset_named_graphs | " + NO_UPDATES,
        "update_dataset_full | " + NO_UPDATES,
        "update_post_form | " + NO_UPDATES,
        "update_post_direct | " + NO_UPDATES,
        "update_base_uri | " + NO_UPDATES,
        "bad_update_get | " + NO_UPDATES,
        "bad_multiple_updates | " + NO_UPDATES,
        "bad_update_wrong_media_type | " + NO_UPDATES,
        "bad_update_missing_form_type | " + NO_UPDATES,
        "bad_update_non_utf8 | " + NO_UPDATES,
        "bad_update_syntax | " + NO_UPDATES,
        "bad_update_dataset_conflict | " + NO_UPDATES
      })
  void doesNotApply(String name, String reason) {
    abort(name + ": " + reason);
  }

  @Test
  void headAnswersAsGetDoesWithoutTheBody() {
    String query = "sparql?query=" + TestClient.encode(ASK);
    HttpResponse<String> head =
        TestClient.send(client.to(query).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        TestClient.contentType(TestClient.send(client.to(query))), TestClient.contentType(head));
  }

  /** A client that sends a byte now and then holds a connection, but nobody up. */
  @Test
  void slowClientsDoNotKeepOthersWaiting() throws IOException {
    List<Socket> slow = Stream.generate(ProtocolTest::slowRequest).limit(100).toList();
    for (Socket socket : slow) {
      socket.getOutputStream().write('o');
      socket.getOutputStream().flush();
    }
    assertEquals("true", ask());
    for (Socket socket : slow) {
      socket.setSoTimeout(60_000);
      try (InputStream answer = socket.getInputStream()) {
        String status = new String(answer.readNBytes(12), StandardCharsets.ISO_8859_1);
        assertTrue(status.isEmpty() || status.matches("HTTP/1.1 4.."), status);
      }
      socket.close();
    }
    assertEquals("true", ask());
  }

  private static String ask() {
    String body = client.get(ASK, "application/sparql-results+json").body();
    return body.contains("true") ? "true" : body;
  }

  private static Socket slowRequest() {
    try {
      Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), sample.server().home().getPort());
      socket
          .getOutputStream()
          .write(
              "POST /sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nq"
                  .getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
