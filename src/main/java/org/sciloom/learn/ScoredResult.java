package org.sciloom.learn;

import org.sciloom.paper.Result;

/**
 * A result of a paper as gold files and predictions write it. What is not given is empty.
 *
 * @param metric the metric's name, or empty
 * @param value the value as it stands, such as {@code 10.3%}
 * @param on the dataset or benchmark, or empty
 * @param method the method that reached it, or empty
 * @param kind {@code absolute}, {@code improvement}, or empty
 * @param confidence between 0 and 1; 1 where none is told
 */
public record ScoredResult(
    String metric, String value, String on, String method, String kind, double confidence) {

  /** A result that is certain. */
  public ScoredResult(String metric, String value, String on, String method, String kind) {
    this(metric, value, on, method, kind, 1);
  }

  /** The result as it is scored. */
  public static ScoredResult of(Result result) {
    return new ScoredResult(
        result.metric(),
        result.valueText(),
        result.on(),
        result.method(),
        result.kind().term(),
        result.confidence());
  }

  static ScoredResult of(JsonFields json) {
    return new ScoredResult(
        json.textOr("metric"),
        json.valueOr("value"),
        json.textOr("on"),
        json.textOr("method"),
        json.textOr("kind"),
        json.numberOr("confidence", 1));
  }

  Quantity quantity() {
    return Quantity.of(value);
  }
}
