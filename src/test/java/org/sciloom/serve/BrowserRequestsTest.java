package org.sciloom.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What browsers ask otherwise than programs do. */
class BrowserRequestsTest {

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

  @Test
  void browsersAreLedToThePageOfAThingAndFindItsDocumentWithoutScripts() {
    var response = get("id/concept/bert", "text/html");
    assertEquals(303, response.statusCode());
    assertEquals("/concept/bert", header(response, "Location"));
    assertTrue(get("concept/bert", "text/html").body().contains("<noscript>"));
    assertTrue(get("doc/concept/bert", "text/html").body().contains("BERT"));
    assertEquals(
        "/doc/scheme", header(get("id/scheme", "text/html"), "Location"), "a thing without a page");
  }

  @Test
  void whatIsPostedIsPackedForThoseWhoAcceptIt() {
    var response =
        TestClient.send(
            client
                .to("sparql")
                .header("Accept-Encoding", "gzip")
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("SELECT * { ?s ?p ?o } LIMIT 500")));
    assertEquals(200, response.statusCode());
    assertEquals("gzip", header(response, "Content-Encoding"));
    assertEquals("", header(response, "ETag"));
  }

  @Test
  void whatTheServerCannotReadIsToldWithoutNamingWhatItIsMadeOf() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sample.server().port())) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertTrue(answer.endsWith("error 400\n"), answer);
      assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
    }
  }

  private static HttpResponse<String> get(String path, String accept) {
    return TestClient.send(client.to(path).header("Accept", accept));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
