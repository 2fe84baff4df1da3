package org.sciloom.paper;

/**
 * The identity of a concept: its normalised name. Two mentions with the same key, in whatever
 * papers, name the same concept. {@code concept.ConceptKeys} makes keys of names.
 *
 * @param value lower-case words, joined by single spaces; never empty
 */
public record ConceptKey(String value) implements Comparable<ConceptKey> {

  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public ConceptKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank concept key");
    }
  }

  @Override
  public int compareTo(ConceptKey other) {
    return value.compareTo(other.value);
  }
}
