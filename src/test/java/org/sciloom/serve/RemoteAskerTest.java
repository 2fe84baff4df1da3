package org.sciloom.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sciloom.query.Asker;
import org.sciloom.query.BadQueryException;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryResult;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.RemoteAsker;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

/** An endpoint that is asked from afar answers as its store does. */
class RemoteAskerTest {

  private static TdbStore store;
  private static SparqlServer server;

  @BeforeAll
  static void start() throws IOException {
    store = SampleData.store();
    server = SparqlServer.of(store).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static RemoteAsker remote() {
    return new RemoteAsker(server.endpoint(), Duration.ofSeconds(10));
  }

  private static String csv(Consumer<Consumer<QueryResult>> run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.accept(result -> ResultWriter.of(ResultFormat.CSV).write(result, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void namedQueriesAreAnsweredAlike() {
    NamedQuery query = NamedQueries.bundled().get("papers-of-concept");
    Map<String, String> arguments =
        Map.of("concept", "https://w3id.org/sciloom/id/concept/bert", "limit", "2");
    Asker local = QueryRunner.of(store.dataset());
    assertEquals(
        csv(sink -> local.run(query, arguments, sink)),
        csv(sink -> remote().run(query, arguments, sink)));
  }

  @Test
  void truthValuesComeAsWell() {
    assertTrue(csv(sink -> remote().run("ASK { ?p a sl:Paper }", sink)).contains("true"));
  }

  @Test
  void whatTheEndpointRefusesIsTold() {
    String query = "SELECT (<java:java.lang.System>() AS ?x) {}";
    assertThrows(BadQueryException.class, () -> remote().run(query, result -> {}));
  }

  @Test
  void anEndpointThatIsNotThereIsTold() {
    RemoteAsker nobody =
        new RemoteAsker(URI.create("http://127.0.0.1:1/sparql"), Duration.ofSeconds(2));
    BadQueryException fault =
        assertThrows(BadQueryException.class, () -> nobody.run("ASK {}", result -> {}));
    assertTrue(String.valueOf(fault.getMessage()).contains("does not answer"), fault.getMessage());
  }
}
