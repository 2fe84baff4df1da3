package org.sciloom.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sciloom.rdf.Shapes;
import org.sciloom.rdf.Violation;
import org.sciloom.store.GraphStore;
import org.sciloom.store.ShapeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store against the shapes of the ontology. */
@Command(
    name = "validate",
    description = "Checks the graph of a store against the SHACL shapes; one line a violation.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the graph is sound",
      "1:there are violations, or the check failed",
      ExitCode.USAGE_LINE
    },
    footer = {"%nExample:", "  sciloom validate --store graph"})
final class ValidateCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();

  ValidateCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.openExisting()) {
      long triples = opened.read(dataset -> dataset.getDefaultGraph().sizeLong());
      List<Violation> violations = opened.read(ValidateCommand::violations);
      for (Violation violation : violations) {
        wiring.streams().print(violation.line() + "\n");
      }
      Talk.to(wiring.streams())
          .say(
              String.format(
                  Locale.ROOT, "%,d triples checked, %,d violations", triples, violations.size()));
      return violations.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private static List<Violation> violations(DatasetGraph dataset) {
    List<Violation> violations = new ArrayList<>();
    new ShapeCheck(Shapes.load(), dataset.getDefaultGraph()).forEach(violations::add);
    return violations.stream().sorted().toList();
  }
}
