package org.sciloom.serve;

import java.time.Duration;

/**
 * What requests may cost.
 *
 * @param time the longest time of a query; a client may shorten it
 * @param rows the greatest number of rows, or solutions of a CONSTRUCT; what is beyond is cut off
 * @param answerBytes the greatest size of an answer in bytes, before packing
 * @param requestBytes the greatest size of a request's body in bytes
 * @param running how many queries run at once
 * @param waiting how many more wait for their turn
 * @param patience how long one waits
 */
public record Limits(
    Duration time,
    long rows,
    long answerBytes,
    int requestBytes,
    int running,
    int waiting,
    Duration patience) {

  /**
   * @throws IllegalArgumentException when a limit leaves nothing
   */
  public Limits {
    if (time.isNegative() || time.isZero() || rows < 1 || answerBytes < 1) {
      throw new IllegalArgumentException("limits of time, rows and bytes begin at 1");
    }
    if (requestBytes < 1 || running < 1 || waiting < 0) {
      throw new IllegalArgumentException("there must be room for one query");
    }
  }

  /** 30 seconds, 100,000 rows, 256 MiB, bodies of 1 MiB, two queries a processor, 64 waiting. */
  public static Limits defaults() {
    return new Limits(
        Duration.ofSeconds(30),
        100_000,
        256L << 20,
        1 << 20,
        2 * Runtime.getRuntime().availableProcessors(),
        64,
        Duration.ofSeconds(10));
  }

  /** The same with another time. */
  public Limits withTime(Duration value) {
    return new Limits(value, rows, answerBytes, requestBytes, running, waiting, patience);
  }

  /** The same with another number of rows. */
  public Limits withRows(long value) {
    return new Limits(time, value, answerBytes, requestBytes, running, waiting, patience);
  }

  /** The same with other numbers of queries that run and that wait. */
  public Limits withQueries(int run, int wait) {
    return new Limits(time, rows, answerBytes, requestBytes, run, wait, patience);
  }
}
