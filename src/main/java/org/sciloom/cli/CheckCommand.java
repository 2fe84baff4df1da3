package org.sciloom.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sciloom.rdf.Shapes;
import org.sciloom.store.CheckReport;
import org.sciloom.store.GraphStore;
import org.sciloom.store.ServedAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks whether a store is sound. */
@Command(
    name = "check",
    description = {
      "Checks whether a store is sound: that its indexes agree, that papers and concepts keep to the"
          + " SHACL shapes, that each mention is the text at its place, that the text index has what"
          + " the graph has, and that the ledger knows the papers.",
      "",
      "Works while the store is being served: the server checks it then."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the store is sound",
      "1:there are faults, or the check failed",
      ExitCode.USAGE_LINE
    },
    footer = {"%nExample:", "  sciloom check --store graph"})
final class CheckCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();

  CheckCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ServedAt> served = store.served();
    if (served.isPresent()) {
      return new AdminClient(served.get()).check(wiring.streams()) ? ExitCode.OK : ExitCode.FAILED;
    }
    try (GraphStore opened = store.openExisting()) {
      List<CheckReport> reports = opened.check(Shapes.load());
      wiring.streams().print(CheckReport.text(reports));
      return reports.stream().allMatch(CheckReport::isClean) ? ExitCode.OK : ExitCode.FAILED;
    }
  }
}
