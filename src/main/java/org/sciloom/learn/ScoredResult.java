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
 */
public record ScoredResult(String metric, String value, String on, String method, String kind) {

  /** The result as it is scored. */
  public static ScoredResult of(Result result) {
    return new ScoredResult(
        result.metric(), result.valueText(), result.on(), result.method(), result.kind().term());
  }

  static ScoredResult of(JsonFields json) {
    return new ScoredResult(
        json.textOr("metric"),
        json.valueOr("value"),
        json.textOr("on"),
        json.textOr("method"),
        json.textOr("kind"));
  }

  Quantity quantity() {
    return Quantity.of(value);
  }
}
