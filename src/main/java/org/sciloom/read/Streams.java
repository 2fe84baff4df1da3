package org.sciloom.read;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes lazy streams of iterators. */
final class Streams {

  private Streams() {}

  /** What the iterator gives, in its order; closing the stream does what is to be done then. */
  static <T> Stream<T> of(Iterator<T> iterator, Runnable close) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false)
        .onClose(close);
  }
}
