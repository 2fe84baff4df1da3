package org.sciloom.serve;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What the server counts, as Prometheus reads it. Thread-safe.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus exposition
 *     formats</a>
 */
final class Meters {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter refused =
      Counter.builder("sciloom.queries.refused")
          .description("Queries that found no place")
          .register(registry);

  /** Cancelled queries, by reason. */
  enum Reason {
    TIME,
    MEMORY
  }

  Meters(Places places) {
    new JvmMemoryMetrics().bindTo(registry);
    gauge("sciloom.queries.running", "Queries that run now", places::taken);
    gauge("sciloom.queries.waiting", "Queries that wait for a place", places::waiting);
    for (Reason reason : Reason.values()) {
      cancelledBy(reason);
    }
  }

  /** Has a number told whenever it is asked for. */
  void gauge(String name, String description, Supplier<Number> number) {
    Gauge.builder(name, number).description(description).strongReference(true).register(registry);
  }

  void refused() {
    refused.increment();
  }

  void cancelled(Reason reason) {
    cancelledBy(reason).increment();
  }

  /** Counts an answered request; the time is that until the answer was whole. */
  void answered(int status, long nanos) {
    Timer.builder("sciloom.queries")
        .description("Answered queries and the time they took")
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram(false)
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** All as text. */
  String text() {
    return registry.scrape();
  }

  private Counter cancelledBy(Reason reason) {
    return Counter.builder("sciloom.queries.cancelled")
        .description("Queries that were cancelled")
        .tag("reason", reason.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }
}
