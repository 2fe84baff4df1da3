package org.sciloom.read;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The readings of many items, one after the other. {@link Stream#flatMap} would do, but when it is
 * pulled by an iterator it buffers a whole file. Not for use by many threads.
 */
final class ConcatenatedReadings implements Iterator<Reading>, AutoCloseable {

  private final Iterator<InputItem> items;
  private final Function<InputItem, Stream<Reading>> read;
  private Stream<Reading> stream = Stream.empty();
  private Iterator<Reading> current = Collections.emptyIterator();
  private boolean closed;

  ConcatenatedReadings(Iterator<InputItem> items, Function<InputItem, Stream<Reading>> read) {
    this.items = items;
    this.read = read;
  }

  @Override
  public boolean hasNext() {
    while (!closed && !current.hasNext()) {
      stream.close();
      if (!items.hasNext()) {
        closed = true;
        return false;
      }
      stream = read.apply(items.next());
      current = stream.iterator();
    }
    return !closed;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    closed = true;
    stream.close();
  }
}
