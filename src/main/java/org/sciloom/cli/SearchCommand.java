package org.sciloom.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds concepts and papers by words. */
@Command(
    name = "search",
    description = {
      "Finds concepts by their names, and papers by words of title and abstract, the best first.",
      "",
      "Case, accents and plurals do not matter. All words must stand in a text for it to be found."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {"%nExample:", "  sciloom search \"graph neural network\" --store graph"})
final class SearchCommand implements Callable<Integer> {

  private static final String QUERY = "search";

  private final Wiring wiring;

  @Parameters(paramLabel = "WORDS", description = "What to look for.")
  @SuppressWarnings("NullAway.Init")
  private String words;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The greatest number of hits (default: ${DEFAULT-VALUE}).")
  private PositiveNumber limit = new PositiveNumber(20);

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = QueryCommand.Formats.class,
      description = "Format of the result: ${COMPLETION-CANDIDATES} (default: table).")
  private ResultFormat format = ResultFormat.TABLE;

  SearchCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    ResultWriter writer =
        ResultWriter.of(format).withWidth(wiring.streams().terminal().tableWidth());
    try (GraphStore opened = store.openExisting()) {
      QueryRunner.of(opened.dataset())
          .run(
              NamedQueries.bundled().get(QUERY),
              Map.of("words", words, "limit", Integer.toString(limit.value())),
              result -> writer.write(result, wiring.streams().out()));
    }
    wiring.streams().out().flush();
    return ExitCode.OK;
  }
}
