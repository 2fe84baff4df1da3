package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What becomes of a command whose standard output cannot be written. */
class StandardOutputTest {

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void aReaderThatHasGoneIsNoFault() {
    Cli.Done done = new Cli().out(failing("Broken pipe")).run("query", "--list");
    assertEquals(new Cli.Done(ExitCode.OK, "", ""), done);
  }

  @Test
  void aFullDiskIsAFault() {
    Cli.Done done = new Cli().out(failing("No space left on device")).run("query", "--list");
    assertEquals(ExitCode.FAILED, done.code());
    assertEquals("sciloom: No space left on device\n", done.err());
  }

  @Test
  void debugShowsWhereAFaultComesFrom() {
    Cli.Done done = new Cli().out(failing("no")).run("query", "--list", "--debug");
    assertTrue(done.err().contains("at org.sciloom.cli."), done.err());
  }
}
