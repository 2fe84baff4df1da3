package org.sciloom.paper;

/**
 * An amount as a text states it, such as {@code up to 30%}, {@code 92.1 ± 0.3} or {@code 98-99%}.
 *
 * @param text the amount as it stands, with its sign and unit, without the words before it
 * @param value the amount as a number, in the given unit; of a range the lower end as it stands
 * @param high the other end of a range, else the value
 * @param margin what stands behind a plus-minus sign, else 0
 * @param bound how exact the text says the value is
 * @param unit {@code %}, {@code points}, {@code x} (a factor), another unit as it stands, or empty
 */
public record Amount(
    String text, double value, double high, double margin, Bound bound, String unit) {

  /** How exact a text says that an amount is. */
  public enum Bound {
    /** The amount itself. */
    EXACT("exact"),
    /** About the amount. */
    ABOUT("about"),
    /** At most the amount, as in {@code up to} and {@code less than}. */
    AT_MOST("at most"),
    /** At least the amount, as in {@code over} and {@code more than}. */
    AT_LEAST("at least");

    private final String term;

    Bound(String term) {
      this.term = term;
    }

    /** The bound's name in JSON and in RDF. */
    public String term() {
      return term;
    }
  }

  /** An exact amount. */
  public static Amount exact(String text, double value, String unit) {
    return new Amount(text, value, value, 0, Bound.EXACT, unit);
  }

  /** The same amount in another unit. */
  public Amount withUnit(String other) {
    return new Amount(text, value, high, margin, bound, other);
  }

  /** The same amount with another bound. */
  public Amount withBound(Bound other) {
    return new Amount(text, value, high, margin, other, unit);
  }
}
