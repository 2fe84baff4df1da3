package org.sciloom.paper;

import java.util.Comparator;

/**
 * A sentence of a section.
 *
 * @param section the section it stands in; a title is one sentence
 * @param span where it stands in the section's cleaned text, in UTF-16 code units, end-exclusive
 */
public record Sentence(Section section, Span span) implements Comparable<Sentence> {

  private static final Comparator<Sentence> ORDER =
      Comparator.comparing(Sentence::section).thenComparing(Sentence::span);

  /** Whether the mention stands in this sentence. */
  public boolean holds(Mention mention) {
    return section == mention.section() && span.covers(mention.span());
  }

  /** By section, then span. */
  @Override
  public int compareTo(Sentence other) {
    return ORDER.compare(this, other);
  }
}
