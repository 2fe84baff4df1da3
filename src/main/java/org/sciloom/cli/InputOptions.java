package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sciloom.read.InputItem;
import org.sciloom.read.PaperInput;
import org.sciloom.read.PaperReader;
import org.sciloom.read.PaperReaders;
import org.sciloom.read.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of the commands that read papers. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders (all files in and below them), and - for standard input; gzip as it is.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Formats.class,
      description =
          "Format of the input: ${COMPLETION-CANDIDATES}. Recognised by content when not given.")
  private String format = "";

  @Option(
      names = "--page-year",
      paramLabel = "YEAR",
      description = "Year of the dates on a page that comes without one.")
  private int pageYear;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that extract (default: one for each processor).")
  private PositiveNumber threads = new PositiveNumber(Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where rejected records are kept, with file, line and reason.")
  private Optional<Path> rejects = Optional.empty();

  @Option(
      names = "--progress",
      paramLabel = "MODE",
      description = "How to show progress: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ProgressMode progress = ProgressMode.AUTO;

  /** The names of all input formats. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PaperReaders.all().stream().map(PaperReader::format).iterator();
    }
  }

  int threads() {
    return threads.value();
  }

  ProgressMode progress() {
    return progress;
  }

  /** What is to be read. */
  PaperInput input(Streams streams) {
    try {
      return PaperInput.of(inputs, streams.in(), new ReadOptions(format, pageYear));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The rejects, kept where the user says, else in the given file if there is one.
   *
   * @throws IOException when an older file cannot be removed
   */
  Rejects rejects(Optional<Path> otherwise, PaperInput input, Talk talk) throws IOException {
    Optional<Path> path = rejects.or(() -> otherwise);
    try {
      return path.isPresent() ? Rejects.keptIn(path.get(), input, talk) : Rejects.toldOnly(talk);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Whether there is nothing to read, as when a path is misspelt; says so. */
  static boolean isNothing(PaperInput input, Talk talk) {
    List<InputItem> items = input.listItems();
    boolean nothing = items.stream().allMatch(InputItem.Bad.class::isInstance);
    if (nothing) {
      items.forEach(
          item -> {
            if (item instanceof InputItem.Bad bad) {
              talk.say("sciloom: " + bad.problem().message());
            }
          });
    }
    return nothing;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
