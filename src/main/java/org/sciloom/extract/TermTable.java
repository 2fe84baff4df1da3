package org.sciloom.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a large corpus says of phrases: how often each stands there, and how often it names a
 * concept there, as a model that was trained on other papers judged each occurrence. It lends a
 * single abstract the company of tens of thousands. Immutable.
 */
public final class TermTable {

  private final Map<Long, Term> terms;

  private TermTable(Map<Long, Term> terms) {
    this.terms = terms;
  }

  /** A table without terms. */
  public static TermTable empty() {
    return new TermTable(Map.of());
  }

  /**
   * Reads a table: on each line the phrase, its words parted by spaces, its magnitude, and the
   * shares of the types in hundredths, in the order of the types, parted by tabs.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a line is not of this form
   */
  public static TermTable read(BufferedReader lines) {
    Map<Long, Term> terms = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        put(terms, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TermTable(terms);
  }

  /** The table of lines as {@link #read} has them. */
  public static TermTable of(List<String> lines) {
    Map<Long, Term> terms = new HashMap<>();
    lines.forEach(line -> put(terms, line));
    return new TermTable(terms);
  }

  private static void put(Map<Long, Term> terms, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 2 + TypeScores.TYPES.size()) {
      throw new IllegalArgumentException("not a line of a table of terms: " + line);
    }
    TermKeys words = TermKeys.ofWords(List.of(fields[0].split(" ", -1)));
    TypeScores shares =
        TypeScores.of(type -> Integer.parseInt(fields[2 + TypeScores.TYPES.indexOf(type)]) / 100.0);
    terms.put(words.key(0, words.size()), new Term(Integer.parseInt(fields[1]), shares));
  }

  /** What is known of the phrase with the key. */
  Optional<Term> find(long key) {
    return Optional.ofNullable(terms.get(key));
  }
}
