package org.sciloom.paper;

/**
 * A number that an abstract reports. A name that the abstract does not give is the empty string.
 *
 * @param metric the metric's name, or empty
 * @param valueText the value as it stands, such as {@code 10.3%}
 * @param value the value as a number, in the given unit
 * @param unit {@code %}, {@code x} (a factor), another unit as it stands, or empty
 * @param on the dataset or benchmark, or empty
 * @param method the method that reached it, or empty
 * @param kind the score itself, or a difference
 * @param span where the value stands in the cleaned abstract, in UTF-16 code units, end-exclusive
 * @param evidence the sentence that reports it
 * @param confidence between 0 and 1
 */
public record Result(
    String metric,
    String valueText,
    double value,
    String unit,
    String on,
    String method,
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
}
