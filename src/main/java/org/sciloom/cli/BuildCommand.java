package org.sciloom.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sciloom.pipeline.BuildOptions;
import org.sciloom.rdf.Iris;
import org.sciloom.read.PaperInput;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads papers and brings a store up to date with them. */
@Command(
    name = "build",
    description = {
      "Builds or updates a store: reads papers, extracts and links their concepts, writes the graph.",
      "",
      "Running it again is safe: unchanged papers cost little and change nothing, changed papers"
          + " replace what they gave. Ctrl-C leaves a sound store; the same command goes on."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.REJECTS_LINE,
      ExitCode.INTERRUPTED_LINE
    },
    footer = {
      "%nExamples:",
      "  sciloom build papers.jsonl --store graph",
      "  sciloom build pages/ more.jsonl.gz --store graph --threads 4",
      "  zcat papers.jsonl.gz | sciloom build - --store graph"
    })
final class BuildCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final CurationOption curation = new CurationOption();

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Papers in one transaction (default: ${DEFAULT-VALUE}).")
  private PositiveNumber batch = new PositiveNumber(2000);

  @Option(
      names = "--prune",
      description =
          "Remove the papers that the input does not have; not done when records were rejected.")
  private boolean prune;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {"What the IRIs of the graph begin with (default:", Iris.DEFAULT_BASE + ")."})
  private Iris iris = new Iris(Iris.DEFAULT_BASE);

  BuildCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Talk talk = Talk.to(wiring.streams());
    PaperInput papers = input.input(wiring.streams());
    BuildOptions options =
        new BuildOptions(iris, input.threads(), batch.value(), curation.file(store).read(), prune);
    if (InputOptions.isNothing(papers, talk)) {
      return ExitCode.FAILED;
    }
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = store.open();
        Rejects rejects =
            input.rejects(Optional.of(store.beside(".rejects.jsonl")), papers, talk)) {
      return new Building(wiring, talk, guard)
          .run(papers, opened, options, input.progress(), rejects);
    }
  }
}
