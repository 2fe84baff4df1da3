package org.sciloom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.sciloom.store.GraphStore;
import org.sciloom.store.ServedAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes a store of a backup, or makes a store what the backup says.",
      "",
      "Works while the store is being served: until the end, readers see what was stored before. A"
          + " backup that is damaged or was cut short changes nothing."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom restore graph.backup.nq.gz --store new",
      "  sciloom restore graph.backup.nq.gz --store graph --replace"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup, packed or not.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--replace", description = "Replace what the store has by what the backup has.")
  private boolean replace;

  RestoreCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    boolean isNew = !Files.exists(store.folder());
    if (!isNew && !replace) {
      throw new ParameterException(
          spec.commandLine(),
          store.folder() + " is there already; --replace replaces what it has by the backup");
    }
    Optional<ServedAt> served = store.served();
    if (served.isPresent()) {
      Talk.to(wiring.streams()).say(new AdminClient(served.get()).restore(file));
      return ExitCode.OK;
    }
    try (InputStream backup = Files.newInputStream(file)) {
      restore(backup);
    } catch (IOException | RuntimeException e) {
      if (isNew) {
        FileUtils.deleteQuietly(store.folder().toFile());
      }
      throw e;
    }
    return ExitCode.OK;
  }

  private void restore(InputStream backup) {
    try (GraphStore opened = store.open()) {
      long quads = opened.restore(backup);
      opened.compactIfGrown();
      Talk.to(wiring.streams())
          .say(String.format(Locale.ROOT, "%,d quads restored to %s", quads, store.folder()));
    }
  }
}
