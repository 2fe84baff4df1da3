package org.sciloom.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program {@code sciloom}: its list of commands, and the way to run one. To add a command:
 *
 * <ol>
 *   <li>write a class {@code XCommand} that reads options and calls a service without picocli;
 *   <li>add it to {@link #commands};
 *   <li>write its help as golden file, see {@code HelpTest}.
 * </ol>
 */
@Command(
    name = "sciloom",
    versionProvider = Version.class,
    description = {
      "Builds a queryable knowledge graph of methods, datasets, benchmarks, tasks and metrics from"
          + " scientific abstracts."
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.REJECTS_LINE,
      ExitCode.INTERRUPTED_LINE
    },
    footer = {
      "%nTo begin:",
      "  sciloom demo",
      "  sciloom build papers.jsonl --store graph",
      "  sciloom query papers-of-concept --param concept=BERT --store graph",
      "%nData go to standard output, everything else to standard error.",
      "Shell completion: source <(sciloom generate-completion)"
    })
public final class SciLoom implements Callable<Integer> {

  private static final int HELP_WIDTH = 100;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of program and libraries.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  @Mixin private final DebugOption debug = new DebugOption();

  private SciLoom() {}

  /** All commands, in the order of the help. */
  private static List<Callable<Integer>> commands(Wiring wiring) {
    return List.of(
        new DemoCommand(wiring),
        new BuildCommand(wiring),
        new ExtractCommand(wiring),
        new QueryCommand(wiring),
        new SearchCommand(wiring),
        new StatsCommand(wiring),
        new ConceptsCommand(wiring),
        new AlignCommand(wiring),
        new PairsCommand(wiring),
        new ExportCommand(wiring),
        new NetworkCommand(wiring),
        new ServeCommand(wiring),
        new ValidateCommand(wiring),
        new RemoveCommand(wiring),
        new CheckCommand(wiring),
        new BackupCommand(wiring),
        new RestoreCommand(wiring),
        new EvaluateCommand(wiring),
        new TrainCommand(wiring),
        new CompletionCommand(wiring));
  }

  /** The command line over the given wiring. */
  static CommandLine commandLine(Wiring wiring) {
    SciLoom program = new SciLoom();
    CommandLine line = new CommandLine(program);
    commands(wiring).forEach(line::addSubcommand);
    line.getSubcommands().values().forEach(SciLoom::spaceOut);
    spaceOut(line);
    Converters.register(line);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setExecutionExceptionHandler(new FaultHandler(wiring, program.debug))
        .setParameterExceptionHandler(new UsageHandler(wiring.streams()))
        .setOut(wiring.streams().outWriter())
        .setErr(wiring.streams().errWriter());
  }

  private static void spaceOut(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
  }

  /** Runs one command, and gives its exit code. */
  static int run(Wiring wiring, String... arguments) {
    return run(wiring, Map.of(), arguments);
  }

  /** Runs one command with the settings of an environment, and gives its exit code. */
  static int run(Wiring wiring, Map<String, String> environment, String... arguments) {
    try {
      return commandLine(wiring)
          .setDefaultValueProvider(Settings.of(environment))
          .execute(arguments);
    } catch (IOException e) {
      return new FaultHandler(wiring, new DebugOption()).tell(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new FaultHandler(wiring, new DebugOption()).tell(e);
    }
  }

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(run(Wiring.ofProcess(), System.getenv(), arguments));
  }

  /** Without a command there is only the help to give. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
