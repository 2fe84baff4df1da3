package org.sciloom.extract;

/**
 * A stretch of tokens of a text.
 *
 * @param begin index of the first token, from 0
 * @param end index behind the last token
 */
record TokenSpan(int begin, int end) implements Comparable<TokenSpan> {

  int length() {
    return end - begin;
  }

  boolean overlaps(TokenSpan other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(TokenSpan other) {
    return begin == other.begin
        ? Integer.compare(end, other.end)
        : Integer.compare(begin, other.begin);
  }
}
