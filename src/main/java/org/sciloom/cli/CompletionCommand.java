package org.sciloom.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(
    name = "generate-completion",
    hidden = true,
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"%nExample:", "  source <(sciloom generate-completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CompletionCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine program = spec.root().commandLine();
    wiring.streams().print(AutoComplete.bash(program.getCommandName(), program) + "\n");
    return ExitCode.OK;
  }
}
