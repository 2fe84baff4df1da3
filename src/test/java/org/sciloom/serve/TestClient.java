package org.sciloom.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Talks to a server in tests. */
final class TestClient {

  private final SparqlServer server;

  TestClient(SparqlServer server) {
    this.server = server;
  }

  /**
   * Sends a request on a connection of its own: a server that refuses a request with a body may end
   * the connection, and a request that follows on it would be lost. An upgrade to HTTP/2 is not
   * offered for the same reason.
   */
  static HttpResponse<String> send(HttpRequest.Builder request) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.home().resolve(path));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String sparql, String accept) {
    return send(to("sparql?query=" + encode(sparql)).header("Accept", accept));
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send(to(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
