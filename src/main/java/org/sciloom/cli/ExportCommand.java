package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.sciloom.export.CrateExporter;
import org.sciloom.export.Order;
import org.sciloom.export.Packing;
import org.sciloom.export.RdfExporter;
import org.sciloom.export.RdfFormat;
import org.sciloom.export.SplitBy;
import org.sciloom.rdf.Iris;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph of a store as RDF. */
@Command(
    name = "export",
    description = {
      "Writes the graph of a store as RDF, for other tools.",
      "",
      "Memory stays bounded, whatever the size of the store. A file appears when all is written."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.INTERRUPTED_LINE
    },
    footer = {
      "%nExamples:",
      "  sciloom export -o graph.ttl.gz --store graph",
      "  sciloom export -o graph.zip --licence https://creativecommons.org/licenses/by/4.0/ --store graph",
      "  sciloom export --format nquads --canonical --store graph | sha256sum"
    })
final class ExportCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Formats.class,
      description =
          "Format: ${COMPLETION-CANDIDATES} (default: as the file's name tells; turtle on standard"
              + " output).")
  private Optional<RdfFormat> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write (default: standard output); packed when it ends in .gz or .zst, an"
              + " RO-Crate with the description when it ends in .zip; with --split-by, a new"
              + " folder.")
  private Optional<Path> output = Optional.empty();

  @Mixin private final MinConfidenceOption minConfidence = new MinConfidenceOption();

  @Option(names = "--canonical", description = "Sort, so that the same graph gives the same bytes.")
  private boolean canonical;

  @Option(
      names = "--split-by",
      paramLabel = "WHAT",
      description =
          "Write a folder: year, a file for the papers of each; type, one for the concepts of each.")
  private Optional<SplitBy> splitBy = Optional.empty();

  @Option(
      names = "--description",
      description = "Write the description of the dataset (VoID, DCAT) in place of the graph.")
  private boolean description;

  @Mixin private final LicenceOption licence = new LicenceOption();

  ExportCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The names of all formats. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RdfFormat.listIds().iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    RdfFormat chosen = format();
    Order order = canonical ? Order.CANONICAL : Order.STORED;
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = store.openExisting()) {
      Output target = new Output(output, wiring.streams().out(), guard);
      RdfExporter exporter = new RdfExporter(opened).withConfidenceFrom(minConfidence.value());
      AtomicLong triples = new AtomicLong();
      if (splitBy.isPresent()) {
        triples.set(exporter.writeFolder(chosen, order, splitBy.get(), Packing.NONE, folder()));
      } else if (description) {
        target.write(crate(opened)::writeDescription);
        return ExitCode.OK;
      } else if (isCrate()) {
        target.write(out -> triples.set(crate(opened).write(exporter, chosen, order, out)));
      } else {
        target.write(out -> triples.set(exporter.write(chosen, order, out)));
      }
      Talk.to(wiring.streams())
          .say(
              String.format(
                  Locale.ROOT, "%,d triples written to %s", triples.get(), target.name()));
    }
    return ExitCode.OK;
  }

  private CrateExporter crate(GraphStore opened) {
    Iris iris = Bases.of(opened).stream().findFirst().orElseGet(() -> new Iris(Iris.DEFAULT_BASE));
    return new CrateExporter(opened, iris, licence.iri(), LocalDate.now(ZoneOffset.UTC));
  }

  private Path folder() {
    return output.orElseThrow(
        () -> new ParameterException(spec.commandLine(), "--split-by needs a folder: -o FOLDER"));
  }

  private boolean isCrate() {
    return output
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".zip"))
        .isPresent();
  }

  private RdfFormat format() {
    if (format.isPresent()) {
      return format.get();
    }
    return output.isEmpty() || isCrate() || splitBy.isPresent() || description
        ? RdfFormat.TURTLE
        : RdfFormat.findFileName(String.valueOf(output.get().getFileName()))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "the name of %s tells no format; give --format, one of %s"
                            .formatted(output.get(), String.join(", ", RdfFormat.listIds()))));
  }
}
