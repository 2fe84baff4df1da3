package org.sciloom.cli;

import java.util.function.LongSupplier;

/** Shows how far a long work has come. For use by one thread. */
final class Progress {

  private static final long BETWEEN_PLAIN_LINES = 10_000_000_000L;

  private final Talk talk;
  private final boolean drawn;
  private final boolean plain;
  private final LongSupplier nanos;
  private final long begin;
  private long lastLine;

  private Progress(Talk talk, boolean drawn, boolean plain, LongSupplier nanos) {
    this.talk = talk;
    this.drawn = drawn;
    this.plain = plain;
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
    this.lastLine = begin;
  }

  /** Progress of work that begins now. */
  static Progress of(ProgressMode mode, Talk talk, Wiring wiring) {
    boolean drawn = mode == ProgressMode.AUTO && wiring.streams().terminal().err();
    return new Progress(talk, drawn, mode != ProgressMode.NONE && !drawn, wiring.nanos());
  }

  /** Says what is done before the counting begins. */
  void preparing(String what) {
    if (drawn) {
      talk.status(what);
    } else if (plain) {
      talk.say(what);
    }
  }

  /** Shows the counts, unless it is too early for another plain line. */
  void show(Counts counts) {
    long now = nanos.getAsLong();
    if (drawn) {
      talk.status(counts.line(seconds()));
    } else if (plain && now - lastLine >= BETWEEN_PLAIN_LINES) {
      lastLine = now;
      talk.say(counts.line(seconds()));
    }
  }

  /** Seconds since the work began. */
  double seconds() {
    return (nanos.getAsLong() - begin) / 1e9;
  }

  /** Takes the drawn line away. */
  void end() {
    talk.clear();
  }
}
