package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Walks all commands. The help of each lies in {@code src/test/resources/help}; {@code
 * -Dsciloom.golden=write} writes these files anew: read the difference before you commit it.
 */
class HelpTest {

  private static final Path GOLDEN = Path.of("src/test/resources/help");
  private static final boolean WRITE = "write".equals(System.getProperty("sciloom.golden"));

  private static CommandLine program() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return SciLoom.commandLine(new Cli().wiring(nowhere));
  }

  static Stream<CommandLine> commands() {
    CommandLine program = program();
    return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theHelpOfEachCommandIsTheGoldenOne(CommandLine command) throws IOException {
    Path golden = GOLDEN.resolve(command.getCommandName() + ".txt");
    String help = command.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, help);
    }
    assertTrue(Files.exists(golden), golden + " is missing; -Dsciloom.golden=write makes it");
    assertEquals(Files.readString(golden), help);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribedAndTellsItsValue(CommandLine command) {
    command
        .getCommandSpec()
        .options()
        .forEach(
            option -> {
              assertTrue(option.description().length > 0, option.longestName());
              assertTrue(
                  option.arity().max() == 0 || option.paramLabel().matches("[A-Z=]+"),
                  option.longestName() + " has the label " + option.paramLabel());
            });
  }

  @Test
  void thereIsNoGoldenFileWithoutACommand() throws IOException {
    Set<String> names =
        commands().map(c -> c.getCommandName() + ".txt").collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(GOLDEN)) {
      Set<String> extra =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      extra.removeAll(names);
      assertEquals(Set.of(), extra);
    }
  }

  @Test
  void helpOfACommandIsPrintedToStandardOutput() {
    Cli.Done done = new Cli().run("build", "--help");
    assertEquals(ExitCode.OK, done.code());
    assertTrue(done.out().startsWith("Usage: sciloom build"), done.out());
    assertEquals("", done.err());
  }

  @Test
  void theVersionTellsThatOfTheLibraries() {
    Cli.Done done = new Cli().run("--version");
    assertTrue(
        done.out().matches("sciloom \\S+ \\(CoreNLP 4\\.\\S+, Jena 5\\.\\S+, Java \\d+\\)\\R"),
        done.out());
  }

  @Test
  void withoutACommandTheHelpIsGivenAsWrongUsage() {
    Cli.Done done = new Cli().run();
    assertEquals(ExitCode.USAGE, done.code());
    assertTrue(done.err().startsWith("Usage: sciloom"), done.err());
  }
}
