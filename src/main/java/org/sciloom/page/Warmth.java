package org.sciloom.page;

import java.util.List;
import java.util.Map;
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

  /** The panels of home, the map, the leaderboard and the gaps as they are first shown. */
  private static final List<Map.Entry<String, Map<String, String>>> PANELS =
      List.of(
          Map.entry("papers-by-year", Map.of()),
          Map.entry("concepts-by-type", Map.of()),
          Map.entry("extraction-runs", Map.of()),
          Map.entry("most-connected-concepts", Map.of("limit", "5")),
          Map.entry("most-connected-concepts", Map.of("type", "Method", "limit", "30")),
          Map.entry("most-connected-concepts", Map.of("type", "Dataset", "limit", "30")),
          Map.entry("co-occurrence-map", Map.of("atLeast", "2", "limit", "120")),
          Map.entry("boards", Map.of("limit", "100")),
          Map.entry("gaps", Map.of("rows", "Method", "columns", "Dataset")));

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
        PANELS.forEach(
            panel -> answers.to(queries.get(panel.getKey()), panel.getValue(), PanelFormat.JSON));
        warmLatestYear();
        log.debug("{} concepts share papers", pairs.get().papers().size());
      }
    } catch (RuntimeException e) {
      log.warn("the panels could not be answered before they are asked for", e);
    }
  }

  /** What is new and what rises, in the year that pages show. */
  private void warmLatestYear() {
    LatestYear.of(store)
        .ifPresent(
            year -> {
              String text = Integer.toString(year);
              for (Map.Entry<String, Map<String, String>> panel :
                  List.of(
                      Map.entry("new-concepts", Map.of("year", text)),
                      Map.entry("rising-concepts", Map.of("year", text, "limit", "20")),
                      Map.entry("falling-concepts", Map.of("year", text, "limit", "20")))) {
                answers.to(queries.get(panel.getKey()), panel.getValue(), PanelFormat.JSON);
              }
            });
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
