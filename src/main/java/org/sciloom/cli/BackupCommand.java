package org.sciloom.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sciloom.store.GraphStore;
import org.sciloom.store.ServedAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all that is in a store to one file. */
@Command(
    name = "backup",
    description = {
      "Writes all that is in a store, its own ledger included, to one file of N-Quads.",
      "",
      "Works while the store is being served and written: it is one state of it."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.INTERRUPTED_LINE
    },
    footer = {"%nExample:", "  sciloom backup -o graph.backup.nq.gz --store graph"})
final class BackupCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output); packed when it ends in .gz.")
  private Optional<Path> output = Optional.empty();

  BackupCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ServedAt> served = store.served();
    try (Interrupts.Guard guard = wiring.interrupts().heed()) {
      Output target = new Output(output, wiring.streams().out(), guard);
      if (served.isPresent()) {
        target.write(new AdminClient(served.get())::backup);
      } else {
        try (GraphStore opened = store.openExisting()) {
          target.write(opened::backup);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
      Talk.to(wiring.streams()).say("the backup is " + target.name());
    }
    return ExitCode.OK;
  }
}
