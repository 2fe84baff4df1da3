package org.sciloom.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, in as few lines as possible. */
record UsageHandler(Streams streams) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    Talk talk = Talk.to(streams);
    talk.say("sciloom: " + String.valueOf(fault.getMessage()).lines().findFirst().orElse(""));
    List<String> near = near(fault, command.getCommandSpec());
    if (!near.isEmpty()) {
      talk.say("Did you mean " + String.join(" or ", near) + "?");
    }
    talk.say("See '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private static List<String> near(ParameterException fault, CommandSpec command) {
    if (!(fault instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return List.of();
    }
    Set<String> known =
        unmatched.isUnknownOption()
            ? command.optionsMap().keySet()
            : command.subcommands().keySet();
    return NearNames.of(unmatched.getUnmatched().get(0), known);
  }
}
