package org.sciloom.learn;

import java.util.Comparator;
import org.sciloom.paper.Span;

/**
 * A labelled place in a text.
 *
 * @param span where, in UTF-16 code units of the text, end-exclusive
 * @param label the label
 * @param confidence between 0 and 1; 1 where none is known
 */
public record LabelledSpan(Span span, String label, double confidence) {

  /** By place, then label. */
  static final Comparator<LabelledSpan> ORDER =
      Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::label);

  /**
   * @throws IllegalArgumentException when the label is blank or the confidence is not between 0 and
   *     1
   */
  public LabelledSpan {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a blank label at " + span);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
  }

  /** A span that is certain. */
  public static LabelledSpan of(Span span, String label) {
    return new LabelledSpan(span, label, 1);
  }

  /** Whether both stand at the same place, with the same label. */
  boolean isSameAs(LabelledSpan other) {
    return hasPlaceOf(other) && hasLabelOf(other);
  }

  /** Whether both have the same borders. */
  boolean hasPlaceOf(LabelledSpan other) {
    return span.equals(other.span);
  }

  /** Whether both have the same label. */
  boolean hasLabelOf(LabelledSpan other) {
    return label.equals(other.label);
  }

  /** Whether both share at least one UTF-16 code unit. */
  boolean overlaps(LabelledSpan other) {
    return span.overlaps(other.span);
  }
}
