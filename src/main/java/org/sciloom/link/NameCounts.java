package org.sciloom.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.sciloom.paper.ConceptKey;

/**
 * In how many abstracts of a large corpus concepts are named. A name that nobody else uses is
 * mostly one that the paper introduces. Immutable.
 */
public final class NameCounts {

  private final Map<String, Integer> abstracts;

  private NameCounts(Map<String, Integer> abstracts) {
    this.abstracts = abstracts;
  }

  /**
   * Reads counts: on each line a concept's key and the number of abstracts, separated by a tab.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static NameCounts read(BufferedReader lines) {
    Map<String, Integer> abstracts = new HashMap<>();
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        abstracts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NameCounts(abstracts);
  }

  /** The number of abstracts; 0 for a name that is not counted. */
  int of(ConceptKey key) {
    return abstracts.getOrDefault(key.value(), 0);
  }
}
