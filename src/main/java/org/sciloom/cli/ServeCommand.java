package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sciloom.pipeline.BuildOptions;
import org.sciloom.rdf.Iris;
import org.sciloom.read.PaperInput;
import org.sciloom.serve.ServerBuilder;
import org.sciloom.serve.SparqlServer;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store: pages to explore, and a SPARQL endpoint. */
@Command(
    name = "serve",
    description = {
      "Serves a store until Ctrl-C: pages to explore it at /, a read-only SPARQL 1.1 endpoint at /sparql,",
      "the named queries as JSON at /api, feeds of new papers at /feed.",
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

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int BATCH = 2_000;

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Mixin private final ServeOptions options = new ServeOptions();

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description =
          "Build files of papers that are put into this folder into the store while it is served.")
  private Optional<Path> inbox = Optional.empty();

  @Mixin private final CurationOption curation = new CurationOption();

  ServeCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    int checked = port.value();
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = inbox.isPresent() ? store.open() : store.openExisting()) {
      Talk talk = Talk.to(wiring.streams());
      Iris iris = Bases.of(opened).stream().findFirst().orElse(new Iris(Iris.DEFAULT_BASE));
      ServerBuilder server = options.apply(SparqlServer.of(opened));
      server.base(iris.base());
      Serving serving = Serving.of(store.folder(), server, talk, guard);
      if (inbox.isPresent()) {
        watch(inbox.get(), opened, iris, guard, () -> serving.run(host, checked));
      } else {
        serving.run(host, checked);
      }
      return guard.isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
  }

  /** Serves while another thread looks after the inbox, and ends when both have ended. */
  private void watch(
      Path folder, GraphStore opened, Iris iris, Interrupts.Guard guard, Work serving)
      throws IOException {
    Talk talk = Talk.to(wiring.streams());
    Inbox watched =
        new Inbox(folder, PAUSE, (in, kept) -> build(in, kept, opened, iris, guard), talk);
    AtomicBoolean served = new AtomicBoolean();
    Thread watcher =
        new Thread(() -> watched.watch(() -> served.get() || guard.isInterrupted()), "inbox");
    watcher.start();
    talk.say("files of papers put into " + folder + " are built into the store");
    try {
      serving.run();
    } finally {
      served.set(true);
      join(watcher);
    }
  }

  private void build(
      PaperInput input, Path kept, GraphStore opened, Iris iris, Interrupts.Guard guard)
      throws IOException {
    Talk talk = Talk.to(wiring.streams());
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    BuildOptions options =
        new BuildOptions(iris, threads, BATCH, curation.file(store).read(), false);
    try (Rejects rejects = Rejects.keptIn(kept, input, talk)) {
      new Building(wiring, talk, guard).run(input, opened, options, ProgressMode.NONE, rejects);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something to do that can fail. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
