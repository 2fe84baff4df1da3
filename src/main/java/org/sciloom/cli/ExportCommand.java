package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.sciloom.export.Order;
import org.sciloom.export.RdfExporter;
import org.sciloom.export.RdfFormat;
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
      description = "Where to write (default: standard output); packed when it ends in .gz.")
  private Optional<Path> output = Optional.empty();

  @Mixin private final MinConfidenceOption minConfidence = new MinConfidenceOption();

  @Option(names = "--canonical", description = "Sort, so that the same graph gives the same bytes.")
  private boolean canonical;

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
    AtomicLong triples = new AtomicLong();
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = store.openExisting()) {
      Output target = new Output(output, wiring.streams().out(), guard);
      RdfExporter exporter = new RdfExporter(opened).withConfidenceFrom(minConfidence.value());
      target.write(out -> triples.set(exporter.write(chosen, order, out)));
      Talk.to(wiring.streams())
          .say(
              String.format(
                  Locale.ROOT, "%,d triples written to %s", triples.get(), target.name()));
    }
    return ExitCode.OK;
  }

  private RdfFormat format() {
    if (format.isPresent()) {
      return format.get();
    }
    return output.isEmpty()
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
