package org.sciloom.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells any fault of a command in one line; the one place where exceptions end. */
record FaultHandler(Wiring wiring, DebugOption debug) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine commandLine, ParseResult parseResult) {
    return tell(fault);
  }

  /** Tells a fault, and gives the exit code for it. */
  int tell(Throwable fault) {
    if (wiring.streams().out().isAbandoned()) {
      return ExitCode.OK;
    }
    if (fault instanceof StoppedException stopped) {
      Talk.to(wiring.streams()).say(String.valueOf(stopped.getMessage()));
      return ExitCode.INTERRUPTED;
    }
    if (debug.isOn()) {
      fault.printStackTrace(wiring.streams().err());
    }
    Talk.to(wiring.streams()).say("sciloom: " + FaultText.of(fault));
    return ExitCode.FAILED;
  }
}
