package org.sciloom.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of the commands that use what people decided about concepts. */
final class CurationOption {

  @Option(
      names = "--curation",
      paramLabel = "FILE",
      description =
          "What people decided about concepts, see the command concepts (default: the store's name"
              + " with .curation.tsv, beside it).")
  private Optional<Path> file = Optional.empty();

  /** The file for a store. */
  CurationFile file(StoreOption store) {
    return new CurationFile(file.orElseGet(() -> store.beside(".curation.tsv")));
  }
}
