package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

/**
 * 2,000 requests that mean no good, made by a seeded generator: none may have an answer of 500 or
 * more but 503, none may reach a file or a host, and the server answers as before when they are
 * over. A canary file and a canary port show what is reached.
 */
class HostileRequestsTest {

  private static final int REQUESTS = 2_000;
  private static final long SEED = 20_261_126;
  private static final String CANARY = "canary-in-the-file";

  @TempDir private Path folder;

  @Test
  void reachNothingAndBreakNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("canary.ttl"), "<a:a> <a:b> \"" + CANARY + "\" .");
    Limits limits = Limits.defaults().withTime(Duration.ofMillis(100)).withQueries(4, 16);
    List<String> broken = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        TdbStore store = SampleData.store();
        SparqlServer server = SparqlServer.of(store).limits(limits).start()) {
      String before = answer(server);
      Generator generator = new Generator(file.toUri().toString(), port.getLocalPort());
      for (int i = 0; i < REQUESTS; i++) {
        String request = generator.next();
        String response = exchange(server.port(), request);
        assertFalse(response.contains(CANARY), request);
        assertFalse(response.contains("root:x:0"), request);
        int status = status(response);
        statuses.merge(status, 1, Integer::sum);
        // RFC 9110 asks for 505 where the version of HTTP itself is none.
        if (status >= 500 && status != 503 && !(status == 505 && request.contains("HTTP/9.9"))) {
          broken.add(StringUtils.abbreviate(request, 400) + "\n" + response);
        }
      }
      port.setSoTimeout(100);
      assertTrue(isSilent(port), "a request reached another host");
      assertEquals(before, answer(server), "the server answers as before");
    }
    assertEquals(List.of(), broken);
    assertTrue(statuses.getOrDefault(400, 0) > REQUESTS / 4, statuses.toString());
  }

  private static String answer(SparqlServer server) {
    return new TestClient(server).get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body();
  }

  private static boolean isSilent(ServerSocket port) throws IOException {
    try (Socket reached = port.accept()) {
      return !reached.isConnected();
    } catch (SocketTimeoutException nobody) {
      return true;
    }
  }

  /** Sends bytes as they are; a connection that the server ends without a word has status 0. */
  private static String exchange(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException ended) {
      return "";
    }
  }

  private static int status(String response) {
    String[] words = response.split(" ", 3);
    return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
  }

  /** Makes requests. */
  private static final class Generator {

    private final Random random = new Random(SEED);
    private final List<String> targets;

    Generator(String file, int port) {
      String host = "http://127.0.0.1:" + port + "/";
      this.targets = List.of(file, host, "file:///etc/passwd", "jar:" + file + "!/x", "java:x.Y");
    }

    String next() {
      return switch (random.nextInt(8)) {
        case 0 -> query(forbidden());
        case 1 -> query(mangled(forbidden()));
        case 2 -> query(costly());
        case 3 -> get(traversal());
        case 4 -> strangeHead();
        case 5 -> strangeBody();
        case 6 -> get("/sparql?" + parameter() + "=" + TestClient.encode(target()));
        default -> method();
      };
    }

    private String target() {
      return targets.get(random.nextInt(targets.size()));
    }

    private String pick(String... choices) {
      return choices[random.nextInt(choices.length)];
    }

    private String forbidden() {
      String target = target();
      return pick(
          "SELECT * FROM <" + target + "> { ?s ?p ?o }",
          "SELECT * FROM NAMED <" + target + "> { GRAPH ?g { ?s ?p ?o } }",
          "SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }",
          "SELECT * { SERVICE SILENT <" + target + "> { ?s ?p ?o } }",
          "SELECT * { BIND(<" + target + "> AS ?x) SERVICE ?x { ?s ?p ?o } }",
          "LOAD <" + target + ">",
          "LOAD SILENT <" + target + "> INTO GRAPH <a:g>",
          "INSERT DATA { <a:a> <a:b> <a:c> }",
          "DROP ALL",
          "DESCRIBE <" + target + ">",
          "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
          "SELECT * { ?s <java:java.lang.Runtime> ?o }",
          "SELECT (<http://jena.apache.org/ARQ/function#systemProperty>('user.home') AS ?x) {}",
          "SELECT (<http://jena.hpl.hp.com/ARQ/function#env>('PATH') AS ?x) {}",
          "SELECT * { ?v <http://jena.apache.org/ARQ/property#versionARQ> ?x }",
          "SELECT * { GRAPH <urn:sciloom:ledger> { ?s ?p ?o } }",
          "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } } LIMIT 1",
          "SELECT * { ?s <http://jena.apache.org/text#query> '"
              + pick("*:*", "[", "a~9", "/")
              + "' }",
          "SELECT (CALL('java:x') AS ?x) {}",
          "JSON { 'a': ?s } WHERE { ?s ?p ?o }");
    }

    private String costly() {
      String many = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
      return pick(
          "SELECT * { " + many + " } ORDER BY ?i ?a",
          "SELECT DISTINCT * { " + many + " }",
          "SELECT (GROUP_CONCAT(STR(?i)) AS ?x) { " + many + " }",
          "SELECT ?a (COUNT(*) AS ?n) { " + many + " } GROUP BY ?a ?d ?g",
          "SELECT * { ?s (!<x:x>|^!<x:x>)* ?o }",
          "SELECT * { VALUES ?x { " + "<a:a> ".repeat(random.nextInt(20_000)) + "} }",
          "SELECT (REGEX('" + "a".repeat(50) + "!', '^(a|a)*$') AS ?x) {}",
          "SELECT (STRLEN(CONCAT(?x, ?x)) AS ?n) { BIND('x' AS ?x) " + many + " }",
          "SELECT * " + "{".repeat(random.nextInt(3000)) + " ?s ?p ?o",
          "SELECT * { FILTER(" + "(".repeat(2000) + "1" + ")".repeat(2000) + ") }");
    }

    private String mangled(String text) {
      StringBuilder mangled = new StringBuilder(text);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(mangled.length());
        mangled.setCharAt(at, (char) (1 + random.nextInt(0x2ff)));
      }
      return mangled.toString();
    }

    private String query(String text) {
      if (random.nextBoolean()) {
        return post("application/sparql-query", text);
      }
      String encoded = TestClient.encode(text);
      return encoded.length() < 6_000
          ? get("/sparql?query=" + encoded)
          : post("application/x-www-form-urlencoded", "query=" + encoded);
    }

    private String parameter() {
      return pick(
          "query=ASK%7B%7D&default-graph-uri",
          "query=ASK%7B%7D&named-graph-uri",
          "query=ASK%7B%7D&query",
          "query=ASK%7B%7D&stylesheet",
          "query=ASK%7B%7D&timeout",
          "query=ASK%7B%7D&format",
          "query=ASK%7B%7D&callback",
          "update");
    }

    private String traversal() {
      String up = pick("../", "..%2f", "%2e%2e/", "..\\", "%252e%252e/", "..;/", "....//");
      String start =
          pick("/", "/doc/", "/id/", "/data?graph=", "/ontology/", "/admin/", "/sparql/");
      String end =
          pick("etc/passwd", "WEB-INF/web.xml", "canary.ttl", "%00", "x%0d%0aSet-Cookie:a");
      return start + up.repeat(1 + random.nextInt(8)) + end;
    }

    private String strangeHead() {
      return pick(
          "GET / HTTP/1.1\r\n\r\n",
          "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
          "\u0000\u0001\u0002",
          "GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
          head("GET", "/sparql") + "X: " + "y".repeat(40_000) + "\r\n\r\n",
          head("GET", "/sparql") + "X: y\r\n".repeat(5_000) + "\r\n",
          head("GET", "/health") + "Authorization: Basic !!!!\r\n\r\n",
          head("GET", "/admin/backup") + "Authorization: Bearer\r\n\r\n",
          head("GET", "http://127.0.0.1:1/") + "\r\n",
          head("POST", "/sparql") + "Content-Length: -5\r\n\r\n",
          head("POST", "/sparql") + "Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello",
          head("POST", "/sparql") + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
          head("GET", "/sparql?query=ASK%7B%7D") + "Accept: " + "*/*,".repeat(900) + "\r\n\r\n",
          head("GET", "/sparql?query=%ZZ") + "\r\n",
          head("GET", "/sparql?query=%ff%fe") + "\r\n");
    }

    private String strangeBody() {
      return pick(
          post("application/sparql-query", "\ud83e\udd16".repeat(random.nextInt(2_000))),
          post("application/sparql-update", "LOAD <" + target() + ">"),
          post("application/x-www-form-urlencoded", "update=DROP+ALL"),
          post("application/x-www-form-urlencoded", "a=b&".repeat(3_000)),
          post("multipart/form-data; boundary=x", "--x\r\n\r\nquery"),
          post("application/ld+json", "{\"@context\": \"" + target() + "\"}"),
          post("nonsense", "ASK {}"),
          post("application/sparql-query; charset=nonsense", "ASK {}"),
          head("POST", "/sparql")
              + "Content-Type: application/sparql-query\r\nContent-Length: 999\r\n\r\nASK",
          head("POST", "/sparql")
              + "Content-Type: application/sparql-query\r\nContent-Length: 3000000\r\n\r\nASK",
          head("POST", "/sparql")
              + "Content-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n"
              + ("1000\r\n" + "#".repeat(0x1000) + "\r\n").repeat(300)
              + "0\r\n\r\n");
    }

    private String method() {
      String method =
          pick("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "BREW", "HEAD");
      String path = pick("/", "/sparql", "/data?default", "/admin/restore", "/id/x", "/metrics");
      return head(method, path) + "Content-Length: 2\r\n\r\n{}";
    }

    private static String get(String path) {
      return head("GET", path) + "\r\n";
    }

    private static String post(String type, String body) {
      return head("POST", "/sparql")
          + "Content-Type: "
          + type
          + "\r\nContent-Length: "
          + body.getBytes(StandardCharsets.UTF_8).length
          + "\r\n\r\n"
          + body;
    }

    private static String head(String method, String path) {
      return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    }
  }
}
