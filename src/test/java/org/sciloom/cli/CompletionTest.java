package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell scripts, as bash reads them. */
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  private static String bash(String... arguments) throws IOException, InterruptedException {
    assumeTrue(Files.exists(BASH), "there is no bash");
    String[] command = new String[arguments.length + 1];
    command[0] = BASH.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  @Test
  void theCompletionScriptIsSoundAndKnowsTheCommands(@TempDir Path folder) throws Exception {
    Cli.Done done = new Cli().run("generate-completion");
    Path script = Files.writeString(folder.resolve("completion.sh"), done.out());
    assertEquals("", bash("-n", script.toString()));
    assertTrue(done.out().contains("demo build extract"), "commands are missing");
  }

  @Test
  void theLauncherIsSound() throws Exception {
    assertEquals("", bash("-n", "sciloom"));
  }
}
