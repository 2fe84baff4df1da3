package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sciloom.concept.LinkFilter;
import org.sciloom.export.network.NetworkExporter;
import org.sciloom.export.network.NetworkFormat;
import org.sciloom.export.network.NetworkKind;
import org.sciloom.export.network.NetworkSelection;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph of a store as a network. */
@Command(
    name = "network",
    description = {
      "Writes a network of concepts, or of papers and concepts, for Gephi, networkx and the like.",
      "",
      "Filters by link and year say which links count at all; a concept without a link that counts"
          + " is left out, and so is one without an edge."
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
      "  sciloom network -o methods.gexf --type Method --min-together 3 --store graph",
      "  sciloom network --kind paper-concept -o links.edges.csv --link uses --store graph"
    })
final class NetworkCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description =
          "What is joined: ${COMPLETION-CANDIDATES} (default: co-occurrence, of concepts in the"
              + " same papers).")
  private NetworkKind kind = NetworkKind.CO_OCCURRENCE;

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Formats.class,
      description =
          "Format: ${COMPLETION-CANDIDATES} (default: as the file's name tells; graphml on standard"
              + " output).")
  private Optional<NetworkFormat> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write (default: standard output): .graphml, .gexf, .nodes.csv, .edges.csv;"
              + " packed with .gz or .zst behind it.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only concepts of these types, such as Method,Dataset (default: all).")
  private List<ConceptType> types = List.of();

  @Option(
      names = "--link",
      paramLabel = "LINK",
      split = ",",
      description = "Only links of these types, such as uses,evaluatesOn (default: all).")
  private List<LinkType> links = List.of();

  @Option(
      names = "--from-year",
      paramLabel = "YEAR",
      description = "Only papers of this year or later.")
  private Optional<Integer> fromYear = Optional.empty();

  @Option(
      names = "--to-year",
      paramLabel = "YEAR",
      description = "Only papers of this year or earlier.")
  private Optional<Integer> toYear = Optional.empty();

  @Option(
      names = "--min-papers",
      paramLabel = "N",
      description = "Only concepts of so many papers (default: ${DEFAULT-VALUE}).")
  private PositiveNumber minPapers = new PositiveNumber(1);

  @Option(
      names = "--min-together",
      paramLabel = "N",
      description = "Join concepts that share so many papers (default: ${DEFAULT-VALUE}).")
  private PositiveNumber minTogether = new PositiveNumber(2);

  NetworkCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The names of all kinds. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NetworkKind.listIds().iterator();
    }
  }

  /** The names of all formats. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NetworkFormat.listIds().iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    NetworkFormat chosen = format();
    try (Interrupts.Guard guard = wiring.interrupts().heed();
        GraphStore opened = store.openExisting()) {
      Output target = new Output(output, wiring.streams().out(), guard);
      NetworkExporter exporter = new NetworkExporter(opened);
      target.write(
          out -> {
            NetworkExporter.Size size = exporter.write(kind, selection(), chosen, out);
            Talk.to(wiring.streams())
                .say(
                    String.format(
                        Locale.ROOT,
                        "a network of %,d nodes and %,d edges written to %s",
                        size.nodes(),
                        size.edges(),
                        target.name()));
          });
    }
    return ExitCode.OK;
  }

  private NetworkSelection selection() {
    return new NetworkSelection(
        new LinkFilter(
            types.isEmpty() ? EnumSet.allOf(ConceptType.class) : Set.copyOf(types),
            links.isEmpty() ? EnumSet.allOf(LinkType.class) : Set.copyOf(links),
            fromYear.map(OptionalInt::of).orElseGet(OptionalInt::empty),
            toYear.map(OptionalInt::of).orElseGet(OptionalInt::empty)),
        minPapers.value(),
        minTogether.value());
  }

  private NetworkFormat format() {
    if (format.isPresent()) {
      return format.get();
    }
    return output.isEmpty()
        ? NetworkFormat.GRAPHML
        : NetworkFormat.findFileName(String.valueOf(output.get().getFileName()))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "the name of %s tells no format; give --format, one of %s"
                            .formatted(output.get(), String.join(", ", NetworkFormat.listIds()))));
  }
}
