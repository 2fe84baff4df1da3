package org.sciloom.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sciloom.query.NamedQueries;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is in a store. */
@Command(
    name = "stats",
    description =
        "Says what is in a store: triples, size, papers, concepts and links by type, years, runs.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {"%nExample:", "  sciloom stats --store graph"})
final class StatsCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();

  StatsCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    int width = wiring.streams().terminal().tableWidth();
    try (GraphStore opened = store.openExisting()) {
      StatsReport report = new StatsReport(opened, NamedQueries.bundled(), width);
      wiring.streams().print(report.text(store.folder()));
    }
    return ExitCode.OK;
  }
}
