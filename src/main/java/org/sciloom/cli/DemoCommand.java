package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sciloom.pipeline.BuildOptions;
import org.sciloom.query.NamedQueries;
import org.sciloom.rdf.Iris;
import org.sciloom.read.PaperInput;
import org.sciloom.read.ReadOptions;
import org.sciloom.serve.SparqlServer;
import org.sciloom.store.GraphStore;
import org.sciloom.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole way on the sample. */
@Command(
    name = "demo",
    description = {
      "Shows the whole way: builds the graph of the sample papers, says what is in it, asks it a few"
          + " questions, and serves it until Ctrl-C."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.INTERRUPTED_LINE
    },
    footer = {"%nExamples:", "  sciloom demo", "  sciloom demo --no-serve"})
final class DemoCommand implements Callable<Integer> {

  private static final int BATCH = 500;

  private final Wiring wiring;

  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: target/demo in the program's folder).")
  private Optional<Path> store = Optional.empty();

  @Option(names = "--no-serve", description = "End without serving.")
  private boolean noServe;

  DemoCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    int checked = port.value();
    Path folder = store.orElseGet(() -> wiring.home().resolve("target").resolve("demo"));
    Talk talk = Talk.to(wiring.streams());
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = TdbStore.open(folder)) {
      int code = build(opened, talk, guard);
      if (code != ExitCode.OK) {
        return code;
      }
      new DemoTour(opened, folder, NamedQueries.bundled(), wiring.streams()).show();
      if (noServe) {
        return ExitCode.OK;
      }
      Serving.of(folder, SparqlServer.of(opened), talk, guard).runAnywhere(checked);
      return guard.isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
  }

  private int build(GraphStore opened, Talk talk, Interrupts.Guard guard) {
    Path sample = wiring.home().resolve("data").resolve("sample").resolve("papers.jsonl");
    PaperInput papers =
        PaperInput.of(List.of(sample.toString()), wiring.streams().in(), ReadOptions.defaults());
    if (InputOptions.isNothing(papers, talk)) {
      return ExitCode.FAILED;
    }
    BuildOptions options =
        new BuildOptions(
            new Iris(Iris.DEFAULT_BASE), Runtime.getRuntime().availableProcessors(), BATCH);
    return new Building(wiring, talk, guard)
        .run(papers, opened, options, ProgressMode.AUTO, Rejects.toldOnly(talk));
  }
}
