package org.sciloom.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each thing was seen. What was taken away as often as added is gone. */
final class Counts<T> {

  private final Map<T, Integer> counts = new HashMap<>();

  void add(T thing, int times) {
    int count = of(thing) + times;
    if (count == 0) {
      counts.remove(thing);
    } else {
      counts.put(thing, count);
    }
  }

  void addAll(Counts<T> other) {
    other.counts.forEach(this::add);
  }

  int of(T thing) {
    return counts.getOrDefault(thing, 0);
  }

  Set<T> things() {
    return counts.keySet();
  }
}
