package org.sciloom.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option, of every command, that shows where a fault comes from. */
final class DebugOption {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace when the command fails.")
  private boolean on;

  boolean isOn() {
    return on;
  }
}
