package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.sciloom.serve.Access;
import org.sciloom.serve.Limits;
import org.sciloom.serve.ServerBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a server. */
final class ServeOptions {

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up a query after so long (default: ${DEFAULT-VALUE}).")
  private PositiveNumber timeout = new PositiveNumber(30);

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Cut answers off after so many rows, and say so (default: ${DEFAULT-VALUE}).")
  private PositiveNumber rows = new PositiveNumber(100_000);

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description = "Run so many queries at once; others wait (default: two for each processor).")
  private Optional<PositiveNumber> queries = Optional.empty();

  @Option(
      names = "--max-waiting",
      paramLabel = "N",
      description = "Let so many queries wait; more are sent away (default: ${DEFAULT-VALUE}).")
  private PositiveNumber waiting = new PositiveNumber(64);

  @Option(
      names = "--readers",
      paramLabel = "FILE",
      description =
          "Let only those read whom a line of the file names: name:password, or a bearer token.")
  private Optional<Path> readers = Optional.empty();

  @Option(
      names = "--writable",
      paramLabel = "FILE",
      description =
          "Take SPARQL updates at /update into named graphs of people's own, from those whom a line"
              + " of the file names, as of --readers (default: nobody writes).")
  private Optional<Path> writers = Optional.empty();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write each request to this file, in the extended format of NCSA.")
  private Optional<Path> accessLog = Optional.empty();

  @Mixin private final LicenceOption licence = new LicenceOption();

  /**
   * Sets what the options say.
   *
   * @throws IOException when the file of the readers cannot be read, or names none
   */
  ServerBuilder apply(ServerBuilder server) throws IOException {
    Limits limits = Limits.defaults().withTime(Duration.ofSeconds(timeout.value()));
    int running = queries.map(PositiveNumber::value).orElse(limits.running());
    server.limits(limits.withRows(rows.value()).withQueries(running, waiting.value()));
    server.access(access());
    accessLog.ifPresent(server::accessLog);
    licence.iri().ifPresent(server::licence);
    return server;
  }

  private Access access() throws IOException {
    Access access = readers.isPresent() ? named(readers.get()) : Access.open();
    return writers.isPresent() ? access.withWriters(named(writers.get())) : access;
  }

  private static Access named(Path file) throws IOException {
    try {
      return Access.of(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
