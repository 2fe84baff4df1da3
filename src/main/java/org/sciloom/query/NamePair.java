package org.sciloom.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two names, each in a paper, with what a person judged: a line of a gold set for identity.
 *
 * @param half {@code tune} or {@code test}
 * @param judgement how the left name's concept is to the right one's
 * @param kind what kind of pair it is, such as {@code acronym}
 * @param left the one name, as it stands in its paper
 * @param leftPaper the paper's identity, such as {@code arxiv:2501.00001}
 * @param right the other name
 * @param rightPaper its paper
 */
public record NamePair(
    String half,
    Judgement judgement,
    String kind,
    String left,
    String leftPaper,
    String right,
    String rightPaper) {

  private static final int FIELDS = 8;

  /** How one concept is to another. */
  public enum Judgement {
    SAME,
    BROADER,
    NARROWER,
    DIFFERENT
  }

  /**
   * Reads pairs from lines of fields separated by tabs: half, judgement, kind, difficulty, left
   * name, its paper, right name, its paper. The first line names the fields.
   *
   * @throws IllegalArgumentException when a line is not of this form; the message names it, from 1
   */
  public static List<NamePair> parse(List<String> lines) {
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      if (fields.length != FIELDS) {
        throw new IllegalArgumentException(
            "line %d: %d fields instead of %d".formatted(i + 1, fields.length, FIELDS));
      }
      pairs.add(
          new NamePair(
              fields[0],
              Judgement.valueOf(fields[1].toUpperCase(Locale.ROOT)),
              fields[2],
              fields[4],
              fields[5],
              fields[6],
              fields[7]));
    }
    return pairs;
  }
}
