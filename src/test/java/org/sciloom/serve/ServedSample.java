package org.sciloom.serve;

import java.io.IOException;
import org.sciloom.query.SampleData;
import org.sciloom.store.TdbStore;

/**
 * A server with the usual limits of a store of the eight invented papers.
 *
 * @param store what is served
 * @param server serves it, at a free port
 */
public record ServedSample(TdbStore store, SparqlServer server) implements AutoCloseable {

  /**
   * Starts a server.
   *
   * @throws IOException when there is no free port
   */
  public static ServedSample start() throws IOException {
    TdbStore store = SampleData.store();
    return new ServedSample(store, SparqlServer.of(store).start());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
