package org.sciloom.paper;

import java.util.Comparator;

/**
 * A place where a concept is named.
 *
 * @param section the section it stands in
 * @param span where it stands in the section's cleaned text, in UTF-16 code units, end-exclusive
 * @param surface the text at the span, exactly as it stands
 * @param name what the surface stands for: itself, or completed where the text shares words between
 *     names, as {@code token} stands for {@code token pruning} in {@code token and neuron pruning}
 * @param type the concept type that this place suggests
 * @param confidence between 0 and 1
 * @param extractor the model or rule that found it, such as {@code chain}
 */
public record Mention(
    Section section,
    Span span,
    String surface,
    String name,
    ConceptType type,
    double confidence,
    String extractor)
    implements Comparable<Mention> {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::section)
          .thenComparing(Mention::span)
          .thenComparing(Mention::type);

  /**
   * @throws IllegalArgumentException when the confidence is not between 0 and 1, or the surface has
   *     not the length of the span
   */
  public Mention {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
    if (surface.length() != span.length()) {
      throw new IllegalArgumentException("surface does not fill " + span + ": " + surface);
    }
  }

  /** A mention that stands for itself. */
  public Mention(
      Section section,
      Span span,
      String surface,
      ConceptType type,
      double confidence,
      String extractor) {
    this(section, span, surface, surface, type, confidence, extractor);
  }

  /** The same mention of another type. */
  public Mention withType(ConceptType other) {
    return new Mention(section, span, surface, name, other, confidence, extractor);
  }

  /** By section, then span, then type. */
  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
