package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.sciloom.query.SampleData;

class ServerLifecycleTest {

  private static final DatasetGraph data = SampleData.load();

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      var exception =
          assertThrows(IOException.class, () -> SparqlServer.of(data).port(port).start());
      assertEquals(
          "port %d of 127.0.0.1 is in use; choose another, or 0 for a free one".formatted(port),
          exception.getMessage());
    }
  }

  @Test
  void nothingIsLeftBehindByAServerThatWasStopped() throws IOException {
    SparqlServer brief = SparqlServer.of(data).start();
    URI query = URI.create(brief.endpoint() + "?query=ASK%7B%7D");
    assertEquals(200, TestClient.send(HttpRequest.newBuilder(query)).statusCode());
    List<Thread> threads = serverThreads();
    brief.close();
    threads.removeAll(serverThreads());
    assertFalse(threads.isEmpty(), "its threads have ended");
    assertThrows(UncheckedIOException.class, () -> TestClient.send(HttpRequest.newBuilder(query)));
    SparqlServer again = SparqlServer.of(data).port(brief.port()).start();
    assertEquals(brief.port(), again.port());
    again.close();
  }

  private static List<Thread> serverThreads() {
    return new ArrayList<>(
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.isAlive() && thread.getName().startsWith("qtp"))
            .toList());
  }

  @Test
  void moreQueriesThanThereArePlacesAreAnsweredWithServiceUnavailable() throws IOException {
    try (var small = SparqlServer.of(data).concurrentQueries(0).start()) {
      URI query = URI.create(small.endpoint() + "?query=ASK%7B%7D");
      var response = TestClient.send(HttpRequest.newBuilder(query));
      assertEquals(503, response.statusCode());
      assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
      assertTrue(response.body().contains("too many"), response.body());
    }
  }
}
