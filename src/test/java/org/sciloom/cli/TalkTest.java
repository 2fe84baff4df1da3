package org.sciloom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a user sees while a command works. */
class TalkTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong now = new AtomicLong();

  private String seen() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Progress progress(ProgressMode mode, boolean terminal) {
    Cli cli = new Cli().terminal(new Terminal(false, false, terminal, 0)).nanos(now::get);
    return Progress.of(mode, new Talk(err, 0), cli.wiring(err));
  }

  @Test
  void aLineStandsAboveTheStatusLine() {
    Talk talk = new Talk(err, 0);
    talk.status("10%");
    talk.say("a problem");
    talk.clear();
    assertEquals("10%" + CLEAR + "a problem\n10%" + CLEAR, seen());
  }

  @Test
  void aStatusLineStaysWithinTheTerminal() {
    new Talk(err, 5).status("0123456789");
    assertEquals("0123", seen());
  }

  @Test
  void withoutATerminalThereIsAPlainLineEveryTenSeconds() {
    Progress progress = progress(ProgressMode.AUTO, false);
    for (int second = 1; second <= 21; second++) {
      now.set(second * 1_000_000_000L);
      progress.show(new Counts(100L * second, 0, 0, 0));
    }
    assertEquals("1,000 entries, 100.0/s\n2,000 entries, 100.0/s\n", seen());
  }

  @Test
  void onATerminalEachCountIsDrawn() {
    Progress progress = progress(ProgressMode.AUTO, true);
    now.set(1_000_000_000L);
    progress.show(new Counts(1, 0, 0, 0));
    progress.show(new Counts(2, 0, 0, 0));
    progress.end();
    assertEquals("1 entries, 1.0/s" + CLEAR + "2 entries, 2.0/s" + CLEAR, seen());
  }

  @Test
  void progressCanBeTurnedOff() {
    Progress progress = progress(ProgressMode.NONE, true);
    now.set(60_000_000_000L);
    progress.preparing("loading");
    progress.show(new Counts(1, 0, 0, 0));
    progress.end();
    assertEquals("", seen());
  }

  @Test
  void theTimeLeftFollowsFromTheBytes() {
    assertEquals(
        "1,500 entries, 50.0/s, 25%, 3 rejected, 1 min 30 s left",
        new Counts(1500, 3, 250, 1000).line(30));
    assertEquals("7 entries, 7.0/s, 100%", new Counts(7, 0, 10, 10).line(1));
  }

  @Test
  void durationsAreToldInTheUnitsThatMatter() {
    assertEquals("59 s", Counts.duration(59.4));
    assertEquals("1 min 0 s", Counts.duration(59.6));
    assertEquals("2 h 5 min", Counts.duration(7500));
  }

  @Test
  void theLauncherTellsWhatIsATerminal() {
    assertEquals(new Terminal(false, true, true, 120), Terminal.of("out,err,", "120"));
    assertEquals(Terminal.none(), Terminal.of("", "wide"));
    assertEquals(Terminal.none(), Terminal.of(null, "120"));
    assertEquals(0, Terminal.of("err,", "120").tableWidth());
    assertEquals(120, Terminal.of("out,", "120").tableWidth());
  }
}
