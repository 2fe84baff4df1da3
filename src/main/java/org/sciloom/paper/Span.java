package org.sciloom.paper;

/**
 * A stretch of a section's cleaned text.
 *
 * @param begin offset of the first UTF-16 code unit, from 0
 * @param end offset behind the last UTF-16 code unit (end-exclusive)
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException when the span is empty or begins before 0
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** The length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether the other span lies within this one, or is the same. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * The text that stands at this span.
   *
   * @throws IndexOutOfBoundsException when the span reaches beyond the text
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin; of two that begin together, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
