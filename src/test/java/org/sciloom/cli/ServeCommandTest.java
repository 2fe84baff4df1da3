package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serving and its end; what is served is tested in the room of the server. */
class ServeCommandTest {

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void buildStore() {
    store = folder.resolve("graph");
    new Cli().in(StubPapers.lines(1)).run("build", "-", "--store", store);
  }

  /** Interrupts that have come before the server listens: it stops as soon as it can. */
  private static Cli interrupted() {
    return new Cli()
        .interrupts(
            () -> {
              InterruptGuard guard = new InterruptGuard(() -> {});
              guard.interrupt();
              return guard;
            });
  }

  @Test
  void theAddressAndAnExampleAreToldAndAnInterruptStops() {
    Cli.Done done = interrupted().run("serve", "--store", store, "--port", 0);
    assertEquals(ExitCode.INTERRUPTED, done.code(), done.err());
    assertTrue(
        done.talk().get(0).matches("SPARQL endpoint at http://127.0.0.1:\\d+/sparql .*"),
        done.err());
    assertTrue(
        done.talk().get(1).matches("Pages to explore at http://127.0.0.1:\\d+/"), done.err());
    assertTrue(done.err().contains("curl"), done.err());
    assertEquals("stopped", done.talk().get(done.talk().size() - 1));
  }

  @Test
  void aHostThatOthersReachIsWarnedOf() {
    Cli.Done done = interrupted().run("serve", "--store", store, "--port", 0, "--host", "0.0.0.0");
    assertTrue(done.talk().get(0).startsWith("warning: 0.0.0.0"), done.err());
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli.Done done = interrupted().run("serve", "--store", store, "--port", taken.getLocalPort());
      assertEquals(ExitCode.FAILED, done.code());
      assertEquals(1, done.talk().size(), done.err());
    }
  }
}
