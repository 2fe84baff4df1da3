package org.sciloom.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
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
    List<String> near =
        fault instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!near.isEmpty()) {
      talk.say(
          "Did you mean " + String.join(" or ", near.subList(0, Math.min(3, near.size()))) + "?");
    }
    talk.say("See '" + name + " --help'.");
    return ExitCode.USAGE;
  }
}
