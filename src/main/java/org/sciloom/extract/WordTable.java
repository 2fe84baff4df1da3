package org.sciloom.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of words from a large corpus of abstracts: how many abstracts use each, and its
 * word classes at three granularities. Immutable.
 */
public final class WordTable {

  private static final Entry UNKNOWN = new Entry(0, List.of());

  private final Map<String, Entry> entries;

  private record Entry(int frequency, List<String> classes) {}

  private WordTable(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads a table: on each line the word, the number of abstracts, and the classes from coarse to
   * fine, separated by tabs.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static WordTable read(BufferedReader lines) {
    Map<String, Entry> entries = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        int frequency = 32 - Integer.numberOfLeadingZeros(Integer.parseInt(fields[1]));
        entries.put(fields[0], new Entry(frequency, List.of(fields).subList(2, fields.length)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordTable(entries);
  }

  /** The number of abstracts that use the word, as a power of two from 1; 0 for an unknown word. */
  int frequency(String word) {
    return entries.getOrDefault(word, UNKNOWN).frequency();
  }

  /** The word's classes from coarse to fine; empty for an unknown word. */
  List<String> classes(String word) {
    return entries.getOrDefault(word, UNKNOWN).classes();
  }
}
