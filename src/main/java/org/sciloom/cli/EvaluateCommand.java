package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sciloom.learn.GoldPaper;
import org.sciloom.learn.Predictions;
import org.sciloom.learn.ScoreReport;
import org.sciloom.learn.Scorer;
import org.sciloom.learn.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the extractor, or a file that {@code extract} wrote. */
@Command(
    name = "evaluate",
    description = {
      "Scores what is extracted against papers that people annotated.",
      "",
      "Extracts from the titles and abstracts of the gold file, or takes the predictions of a file,"
          + " and prints precision, recall and F1 (typed, untyped, linked, core, by type)."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom evaluate gold.jsonl",
      "  sciloom evaluate gold.jsonl --predicted concepts.jsonl --json"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Parameters(paramLabel = "GOLD", description = "Annotated papers, as JSON Lines.")
  @SuppressWarnings("NullAway.Init")
  private Path gold;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Score these predictions, matched by id, instead of extracting.")
  private Optional<Path> predicted = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  EvaluateCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Scores scores = scores();
    wiring.streams().print(json ? ScoreReport.json(scores) + "\n" : ScoreReport.table(scores));
    return ExitCode.OK;
  }

  private Scores scores() throws IOException {
    try (Stream<GoldPaper> papers = GoldPaper.read(gold)) {
      return predicted.isPresent()
          ? Scorer.score(papers, Predictions.read(predicted.get()))
          : Scorer.scoreExtractor(papers, wiring.pipeline().get()::factsOf);
    }
  }
}
