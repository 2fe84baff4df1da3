package org.sciloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of the commands that serve. */
final class PortOption {

  private static final int HIGHEST = 65_535;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  int value() {
    if (port < 0 || port > HIGHEST) {
      throw new ParameterException(
          command.commandLine(), "--port is a number from 0 to " + HIGHEST);
    }
    return port;
  }
}
