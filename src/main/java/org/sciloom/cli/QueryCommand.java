package org.sciloom.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sciloom.query.Asker;
import org.sciloom.query.NamedQueries;
import org.sciloom.query.NamedQuery;
import org.sciloom.query.QueryRunner;
import org.sciloom.query.RemoteAsker;
import org.sciloom.query.ResultFormat;
import org.sciloom.query.ResultWriter;
import org.sciloom.store.GraphStore;
import org.sciloom.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store: by the name of a query, or in SPARQL. */
@Command(
    name = "query",
    description = {
      "Asks a store: runs a named query, or SPARQL from a file or from standard input.",
      "",
      "'sciloom query --list' tells the named queries, 'sciloom query NAME --show' the text of one."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom query papers-of-concept --param concept=\"large language model\" --store graph",
      "  sciloom query --file my.rq --format csv --store graph",
      "  echo 'SELECT (COUNT(*) AS ?n) { ?s a sl:Paper }' | sciloom query --store graph"
    })
final class QueryCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of a query.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Argument of a named query; may be given for each of its parameters.")
  private Map<String, String> arguments = new TreeMap<>();

  @Option(names = "--file", paramLabel = "FILE", description = "Run the SPARQL query of this file.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--list", description = "List the named queries with their parameters.")
  private boolean list;

  @Option(
      names = {"--show", "--explain"},
      description = "Print the text of the named query instead of running it.")
  private boolean show;

  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Ask this SPARQL endpoint in place of a store; concepts and papers are given by IRI then.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Formats.class,
      description = "Format of the result: ${COMPLETION-CANDIDATES} (default: table).")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so long (default: ${DEFAULT-VALUE}).")
  private PositiveNumber timeout = new PositiveNumber(300);

  QueryCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The names of all formats of results. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ResultFormat.values()).map(ResultFormat::id).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    QueryCatalogue catalogue = new QueryCatalogue(NamedQueries.bundled());
    if (list) {
      wiring.streams().print(catalogue.text());
    } else if (show) {
      wiring.streams().print(catalogue.get(name.orElseThrow(this::noName)).text());
    } else {
      run(catalogue);
    }
    return ExitCode.OK;
  }

  private void run(QueryCatalogue catalogue) throws IOException {
    Optional<NamedQuery> query = name.map(catalogue::get);
    String sparql = query.isPresent() ? "" : sparql();
    ResultWriter writer =
        ResultWriter.of(format).withWidth(wiring.streams().terminal().tableWidth());
    StandardOutput out = wiring.streams().out();
    Duration limit = Duration.ofSeconds(timeout.value());
    Consumer<Asker> ask =
        asker -> {
          if (query.isPresent()) {
            asker.run(query.get(), arguments, result -> writer.write(result, out));
          } else {
            asker.run(sparql, result -> writer.write(result, out));
          }
        };
    if (endpoint.isPresent()) {
      ask.accept(new RemoteAsker(endpoint.get(), limit));
    } else {
      try (GraphStore opened = TdbStore.openExisting(folder())) {
        ask.accept(QueryRunner.of(opened.dataset()).withTimeLimit(limit));
      }
    }
    out.flush();
  }

  private Path folder() {
    return store.orElseThrow(
        () -> wrong("Missing required option: '--store=DIR', or '--endpoint=URL'"));
  }

  private String sparql() throws IOException {
    if (!arguments.isEmpty()) {
      throw wrong("--param is for named queries");
    }
    if (file.isPresent()) {
      return Files.readString(file.get());
    }
    if (wiring.streams().terminal().in()) {
      throw noName();
    }
    return new String(wiring.streams().in().readAllBytes(), StandardCharsets.UTF_8);
  }

  private ParameterException noName() {
    return wrong("name a query ('sciloom query --list' lists them), or give --file");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
