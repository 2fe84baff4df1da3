package org.sciloom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code sciloom}: its list of commands, and the way to run one. */
@Command(
    name = "sciloom",
    mixinStandardHelpOptions = true,
    description = "Builds a queryable knowledge graph of concepts from scientific abstracts.")
public final class SciLoom {

  private SciLoom() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SciLoom()).execute(arguments));
  }
}
