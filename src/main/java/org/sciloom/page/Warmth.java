package org.sciloom.page;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sciloom.query.NamedQueries;
import org.sciloom.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what every visitor sees first before one comes: the panels that look at the whole store,
 * and the graph that paths are searched in. Begins anew whenever the store has changed. A thread of
 * its own, which {@link #close()} ends.
 */
public final class Warmth implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Warmth.class);
  private static final long EVERY_MILLISECONDS = 3_000;

  /** How long the choices of visitors are answered ahead; a large store has too many. */
  private static final Duration CHOICES = Duration.ofMinutes(1);

  private final GraphStore store;
  private final NamedQueries queries;
  private final AnswerCache answers;
  private final Supplier<CoOccurrenceGraph> pairs;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "panels");
            thread.setDaemon(true);
            return thread;
          });
  private String seen = "";

  Warmth(
      GraphStore store,
      NamedQueries queries,
      AnswerCache answers,
      Supplier<CoOccurrenceGraph> pairs) {
    this.store = store;
    this.queries = queries;
    this.answers = answers;
    this.pairs = pairs;
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  // Nobody waits for this: what goes wrong here is told to whoever asks the same.
  @SuppressWarnings("CatchingUnchecked")
  private void look() {
    try {
      String version = store.version();
      if (!version.equals(seen)) {
        seen = version;
        PanelChoices.first().forEach(this::warm);
        log.debug("{} concepts share papers", pairs.get().papers().size());
        warmChoices();
      }
    } catch (RuntimeException e) {
      log.warn("the panels could not be answered before they are asked for", e);
    }
  }

  /** What visitors may choose on these pages, the latest year first, while there is time. */
  private void warmChoices() {
    long end = System.nanoTime() + CHOICES.toNanos();
    PanelChoices.of(years()).stream()
        .takeWhile(panel -> System.nanoTime() < end && !clock.isShutdown())
        .forEach(this::warm);
  }

  /** The years that papers have, the latest first; it is known by now. */
  private List<Integer> years() {
    byte[] rows = warm(PanelChoices.PAPERS_BY_YEAR).content();
    return Json.texts(rows, "year").stream()
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private Reply warm(PanelChoices.Panel panel) {
    return answers.to(queries.get(panel.query()), panel.parameters(), PanelFormat.JSON);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      // A query that runs would else meet a store that is closed.
      clock.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
