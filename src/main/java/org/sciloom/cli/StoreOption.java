package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sciloom.store.ServedAt;
import org.sciloom.store.TdbStore;
import picocli.CommandLine.Option;

/** The option of the commands that use a store. */
final class StoreOption {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Opens the store; makes none. */
  TdbStore openExisting() {
    return TdbStore.openExisting(folder);
  }

  /** Opens the store; makes one where there is none. */
  TdbStore open() {
    return TdbStore.open(folder);
  }

  /**
   * Where the store is being served, if it is.
   *
   * @throws IOException when the note of the server cannot be read
   */
  Optional<ServedAt> served() throws IOException {
    return ServedAt.find(folder);
  }

  /** The file of the given ending beside the store. */
  Path beside(String ending) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    return folder.resolveSibling((name == null ? "store" : name) + ending);
  }
}
