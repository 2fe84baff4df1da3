package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of a corpus with their counts, the most frequent first. Immutable. */
final class Vocabulary {

  private final List<String> words;
  private final long[] counts;
  private final Map<String, Integer> numbers;
  private final long total;

  private Vocabulary(List<Map.Entry<String, Long>> entries) {
    this.words = entries.stream().map(Map.Entry::getKey).toList();
    this.counts = entries.stream().mapToLong(Map.Entry::getValue).toArray();
    this.total = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
    this.numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
  }

  /** The words that stand at least so many times in the sentences. */
  static Vocabulary of(Iterable<List<String>> sentences, int atLeast) {
    Map<String, Long> counts = new HashMap<>();
    for (List<String> sentence : sentences) {
      sentence.forEach(word -> counts.merge(word, 1L, Long::sum));
    }
    List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.removeIf(entry -> entry.getValue() < atLeast);
    entries.sort(
        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return new Vocabulary(entries);
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  long count(int number) {
    return counts[number];
  }

  /** The sum of all counts. */
  long total() {
    return total;
  }

  /** The numbers of the words that are in the vocabulary, in their order. */
  int[] numbersOf(List<String> sentence) {
    return sentence.stream()
        .mapToInt(word -> numbers.getOrDefault(word, -1))
        .filter(number -> number >= 0)
        .toArray();
  }
}
