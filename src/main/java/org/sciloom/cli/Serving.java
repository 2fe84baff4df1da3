package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.vocabulary.DCTerms;
import org.sciloom.serve.ServerBuilder;
import org.sciloom.serve.SparqlServer;
import org.sciloom.store.ServedAt;

/**
 * Serves a store until the user stops it.
 *
 * @param folder where the store lies
 * @param settings limits and the like of the server
 * @param token the token of this process' administrator
 * @param talk where to tell the address
 * @param guard tells when to stop
 */
record Serving(
    Path folder, ServerBuilder settings, String token, Talk talk, Interrupts.Guard guard) {

  private static final String HERE = "127.0.0.1";
  private static final String LOOPBACK = "127\\..*|localhost|::1|\\[::1\\]";

  /** Serving by a server of the given settings, of which this process alone is administrator. */
  static Serving of(Path folder, ServerBuilder settings, Talk talk, Interrupts.Guard guard) {
    String token = Tokens.fresh();
    return new Serving(folder, settings.administrator(token), token, talk, guard);
  }

  /**
   * Serves, and returns when the server has been stopped.
   *
   * @throws IOException when the address or the port cannot be used
   */
  void run(String host, int port) throws IOException {
    if (!host.matches(LOOPBACK)) {
      talk.say(
          "warning: %s is not this machine alone; whoever reaches it can read the whole graph"
              .formatted(host));
    }
    serve(start(host, port));
  }

  /**
   * Serves on this machine at the given port, or where that is taken, at a free one.
   *
   * @throws IOException when no port can be used
   */
  void runAnywhere(int port) throws IOException {
    serve(startAnywhere(port));
  }

  private SparqlServer startAnywhere(int port) throws IOException {
    try {
      return start(HERE, port);
    } catch (IOException e) {
      talk.say("port %d is taken; another one is used".formatted(port));
      return start(HERE, 0);
    }
  }

  private SparqlServer start(String host, int port) throws IOException {
    return settings.host(host).port(port).start();
  }

  private void serve(SparqlServer server) throws IOException {
    new ServedAt(server.home(), token, ProcessHandle.current().pid()).note(folder);
    talk.say("SPARQL endpoint at " + server.endpoint() + " (Ctrl-C stops it)");
    talk.say("Pages to explore at " + server.home());
    talk.say("For example:");
    talk.say(
        "  curl -s --data-urlencode 'query=SELECT * { ?p <%s> ?title } LIMIT 5' \\"
            .formatted(DCTerms.title.getURI()));
    talk.say("    -H 'Accept: text/csv' " + server.endpoint());
    guard.then(server::close);
    server.join();
    ServedAt.forget(folder);
    talk.say("stopped");
  }
}
