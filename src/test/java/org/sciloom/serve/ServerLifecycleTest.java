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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

class ServerLifecycleTest {

  private static final TdbStore data = SampleData.store();

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
  void moreQueriesThanThereArePlacesAreAnsweredWithServiceUnavailable() throws Exception {
    Limits one = Limits.defaults().withTime(Duration.ofSeconds(2)).withQueries(1, 0);
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (var small = SparqlServer.of(data).limits(one).start()) {
      Thread other = new Thread(() -> new TestClient(small).get(slow, "*/*"));
      other.start();
      TestClient client = new TestClient(small);
      for (int i = 0; i < 200 && !isOneRunning(client); i++) {
        Thread.sleep(5);
      }
      var response = client.get("ASK {}", "*/*");
      assertEquals(503, response.statusCode());
      assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
      assertTrue(response.body().contains("too many"), response.body());
      other.join();
      assertEquals(200, new TestClient(small).get("ASK {}", "*/*").statusCode());
    }
  }

  private static boolean isOneRunning(TestClient client) {
    return TestClient.send(client.to("metrics")).body().contains("sciloom_queries_running 1.0");
  }

  @Test
  void aQueryThatWaitsIsAnsweredWhenAPlaceIsFree() throws Exception {
    Limits one = Limits.defaults().withTime(Duration.ofSeconds(1)).withQueries(1, 5);
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (var small = SparqlServer.of(data).limits(one).start()) {
      Thread other = new Thread(() -> new TestClient(small).get(slow, "*/*"));
      other.start();
      for (int i = 0; i < 5; i++) {
        assertEquals(200, new TestClient(small).get("ASK {}", "*/*").statusCode());
      }
      other.join();
    }
  }
}
