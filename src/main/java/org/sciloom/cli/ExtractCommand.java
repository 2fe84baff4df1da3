package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sciloom.read.PaperInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what the papers yield as JSON Lines, without a store. */
@Command(
    name = "extract",
    description = {
      "Extracts concepts, links and results from papers, without a store.",
      "",
      "Writes one JSON object for each paper, in the order of the input: id, title, abstract,"
          + " concepts with type, link, surfaces, evidence and mentions, results, links."
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
      "  sciloom extract papers.jsonl -o concepts.jsonl",
      "  sciloom extract pages/ | jq -r '.concepts[].name' | sort | uniq -c"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final MinConfidenceOption minConfidence = new MinConfidenceOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output); packed when it ends in .gz.")
  private Optional<Path> output = Optional.empty();

  ExtractCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Talk talk = Talk.to(wiring.streams());
    PaperInput papers = input.input(wiring.streams());
    if (InputOptions.isNothing(papers, talk)) {
      return ExitCode.FAILED;
    }
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        Rejects rejects = input.rejects(output.map(ExtractCommand::rejectsOf), papers, talk)) {
      run(papers, new Output(output, wiring.streams().out(), guard), rejects, talk);
      return rejects.count() > 0 ? ExitCode.REJECTS : ExitCode.OK;
    }
  }

  private void run(PaperInput papers, Output target, Rejects rejects, Talk talk)
      throws IOException {
    Progress progress = Progress.of(input.progress(), talk, wiring);
    progress.preparing("loading the models ...");
    try {
      ConceptsRun run =
          new ConceptsRun(minConfidence.filtered(wiring.pipeline().get()), rejects, progress);
      target.write(out -> run.write(papers, input.threads(), target.guard(), out));
      progress.end();
      talk.say(
          String.format(
              Locale.ROOT,
              "%,d entries read, %,d papers written to %s, %.1f s",
              run.entries(),
              run.papers(),
              target.name(),
              progress.seconds()));
      rejects.tell();
    } finally {
      progress.end();
    }
  }

  /** {@code concepts.rejects.jsonl} beside {@code concepts.jsonl.gz}. */
  private static Path rejectsOf(Path output) {
    Path name = output.getFileName();
    String stem = String.valueOf(name).replaceFirst("\\.gz$", "").replaceFirst("\\.jsonl?$", "");
    return output.resolveSibling(stem + ".rejects.jsonl");
  }
}
