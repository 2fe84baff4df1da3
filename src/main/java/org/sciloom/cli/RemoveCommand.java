package org.sciloom.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.sciloom.query.PaperNaming;
import org.sciloom.rdf.Iris;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes papers from a store, with all that only they gave. */
@Command(
    name = "remove",
    description = {
      "Removes papers from a store, with all that only they gave.",
      "",
      "The graph is then the one that it would be had they never been read. A paper that stands in"
          + " the input of a later build comes back."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {"%nExample:", "  sciloom remove arxiv:1706.03762 10.18653/v1/n19-1423 --store graph"})
final class RemoveCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAPER",
      description = "Identifiers such as arxiv:1706.03762, arXiv numbers, DOIs, titles or IRIs.")
  private List<String> papers = new ArrayList<>();

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final CurationOption curation = new CurationOption();

  RemoveCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.openExisting()) {
      List<Node> found = opened.read(dataset -> PaperNaming.of(dataset).all(papers));
      List<Iris> bases = Bases.of(opened);
      Change removed = opened.remove(found);
      Change identified = Bases.identify(opened, bases, curation.file(store).read());
      opened.compactIfGrown();
      Change change = removed.plus(identified);
      Talk.to(wiring.streams())
          .say(
              String.format(
                  Locale.ROOT,
                  "%,d papers removed; %,d triples removed, %,d added",
                  change.papersRemoved(),
                  change.triplesRemoved(),
                  change.triplesAdded()));
      return ExitCode.OK;
    }
  }
}
