package org.sciloom.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What takes a look at the whole store to know: found once for each of its versions. Thread-safe.
 */
public final class PerVersion<T> implements Supplier<T> {

  private final GraphStore store;
  private final Function<DatasetGraph, T> reader;
  private volatile Optional<Found<T>> last = Optional.empty();

  /**
   * What the reader finds in the store.
   *
   * @param reader is called within a transaction
   */
  public PerVersion(GraphStore store, Function<DatasetGraph, T> reader) {
    this.store = store;
    this.reader = reader;
  }

  @Override
  public T get() {
    String version = store.version();
    Optional<Found<T>> known = last.filter(found -> found.version().equals(version));
    if (known.isPresent()) {
      return known.get().value();
    }
    // Where a write comes between, the value is of a later version, and is found once more.
    Found<T> found = new Found<>(version, store.read(reader));
    last = Optional.of(found);
    return found.value();
  }

  private record Found<T>(String version, T value) {}
}
