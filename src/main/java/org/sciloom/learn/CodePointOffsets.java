package org.sciloom.learn;

import org.sciloom.paper.Span;

/** Turns offsets in code points, as Python counts characters, into UTF-16 offsets of one text. */
record CodePointOffsets(String text) {

  /**
   * The span from {@code begin} to {@code end}, both in code points, end-exclusive.
   *
   * @throws IllegalArgumentException when it is empty or reaches beyond the text
   */
  Span span(int begin, int end) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || end <= begin || end > length) {
      throw new IllegalArgumentException(
          "no span of a text of %d characters: %d..%d".formatted(length, begin, end));
    }
    int first = text.offsetByCodePoints(0, begin);
    return new Span(first, text.offsetByCodePoints(first, end - begin));
  }
}
