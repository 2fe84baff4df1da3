package org.sciloom.paper;

/**
 * A number that an abstract reports. A name that the abstract does not give is the empty string.
 *
 * @param metric the metric's name, or empty
 * @param direction which values of the metric are the better ones
 * @param amount the value
 * @param on the dataset or benchmark, or empty
 * @param method the method that reached it, or empty
 * @param comparand what it is compared with, as it stands, or empty
 * @param kind the score itself, or a difference
 * @param span where the value stands in the cleaned abstract, in UTF-16 code units, end-exclusive
 * @param evidence the sentence that reports it
 * @param confidence between 0 and 1
 */
public record Result(
    String metric,
    Direction direction,
    Amount amount,
    String on,
    String method,
    String comparand,
    Kind kind,
    Span span,
    Sentence evidence,
    double confidence) {

  /** Whether a value is the score itself, or a difference or factor against something else. */
  public enum Kind {
    ABSOLUTE("absolute"),
    IMPROVEMENT("improvement");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** The kind's name in JSON and in RDF. */
    public String term() {
      return term;
    }
  }

  /** The value as it stands, such as {@code 10.3%}. */
  public String valueText() {
    return amount.text();
  }

  /** The value as a number, in the given unit. */
  public double value() {
    return amount.value();
  }

  /** {@code %}, {@code x} (a factor), another unit as it stands, or empty. */
  public String unit() {
    return amount.unit();
  }
}
