package org.sciloom.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The licence that descriptions of the data name. */
final class LicenceOption {

  @Option(
      names = "--licence",
      paramLabel = "IRI",
      description = "Licence of the graph, for its description as a dataset (default: none said).")
  private Optional<Licence> licence = Optional.empty();

  /** The IRI of the licence, if it was given. */
  Optional<String> iri() {
    return licence.map(Licence::iri);
  }
}
