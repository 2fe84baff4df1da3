package org.sciloom.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sciloom.serve.ServerBuilder;
import org.sciloom.serve.SparqlServer;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store as a SPARQL endpoint. */
@Command(
    name = "serve",
    description = {
      "Serves a store as a read-only SPARQL 1.1 endpoint at /sparql, until Ctrl-C.",
      "",
      "Listens on this machine only, unless --host says otherwise."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      "130:stopped by Ctrl-C, as it should be"
    },
    footer = {
      "%nExamples:",
      "  sciloom serve --store graph",
      "  sciloom serve --store graph --port 0        (a free port)"
    })
final class ServeCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Mixin private final ServeOptions options = new ServeOptions();

  ServeCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    int checked = port.value();
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = store.openExisting()) {
      ServerBuilder server = options.apply(SparqlServer.of(opened));
      Bases.of(opened).stream().findFirst().ifPresent(iris -> server.base(iris.base()));
      Serving.of(store.folder(), server, Talk.to(wiring.streams()), guard).run(host, checked);
      return guard.isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
  }
}
