package org.sciloom.concept;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all papers say of names, as sums: how often each key stands in papers and as what, which
 * full forms acronyms have, which pairs papers call kinds, how many papers use each word. {@link
 * #addAll} is associative and commutative, so that tables of parts of a corpus can be made apart
 * and merged. Mutable; confined to one thread.
 */
final class NameTable {

  private int papers;
  private final SortedMap<String, KeyCounts> keys = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> expansions = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> broader = new TreeMap<>();
  private final int[] wordPapers = new int[TextContext.SIZE];

  /** Adds one paper. */
  void add(PaperNames names) {
    papers++;
    for (PaperNames.Use use : names.uses()) {
      counts(use.key()).add(use);
      for (String acronym : use.acronyms()) {
        increment(expansions, acronym, use.key(), 1);
      }
    }
    for (PaperNames.Kind kind : names.kinds()) {
      increment(broader, kind.narrower(), kind.broader(), 1);
    }
    names.context().stream().forEach(word -> wordPapers[word]++);
  }

  /** Adds what other papers say. */
  void addAll(NameTable other) {
    papers += other.papers;
    other.keys.forEach((key, counts) -> counts(key).addAll(counts));
    addAll(expansions, other.expansions);
    addAll(broader, other.broader);
    for (int word = 0; word < wordPapers.length; word++) {
      wordPapers[word] += other.wordPapers[word];
    }
  }

  /** How many papers were added. */
  int papers() {
    return papers;
  }

  /** All keys, in order. */
  Set<String> keys() {
    return Collections.unmodifiableSet(keys.keySet());
  }

  /** What is said of a key; empty counts for one that no paper has. */
  KeyCounts of(String key) {
    return Optional.ofNullable(keys.get(key)).orElseGet(KeyCounts::new);
  }

  /** Acronyms with the full forms that papers give them, and in how many papers each. */
  SortedMap<String, SortedMap<String, Integer>> expansions() {
    return Collections.unmodifiableSortedMap(expansions);
  }

  /** Keys with those that papers call them a kind of, and how many papers do. */
  SortedMap<String, SortedMap<String, Integer>> broader() {
    return Collections.unmodifiableSortedMap(broader);
  }

  /** How many papers use a word of {@link TextContext}. */
  int papersWith(int word) {
    return wordPapers[word];
  }

  private KeyCounts counts(String key) {
    return keys.computeIfAbsent(key, absent -> new KeyCounts());
  }

  private static void addAll(
      SortedMap<String, SortedMap<String, Integer>> to,
      SortedMap<String, SortedMap<String, Integer>> from) {
    from.forEach((one, others) -> others.forEach((other, n) -> increment(to, one, other, n)));
  }

  private static void increment(
      SortedMap<String, SortedMap<String, Integer>> counts, String one, String other, int times) {
    counts.computeIfAbsent(one, absent -> new TreeMap<>()).merge(other, times, Integer::sum);
  }
}
