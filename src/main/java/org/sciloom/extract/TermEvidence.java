package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sciloom.extract.chain.FeatureHash;

/**
 * What a table of terms says of the tokens of a text, as features: each sentence is covered by
 * known phrases twice, once by the longest that are often concepts, once by those that are concepts
 * most often; each token tells its place in its phrase, the phrase's share, magnitude and type.
 * Pure functions.
 */
public final class TermEvidence {

  private static final double LEAST_SHARE = 0.2;

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match match) -> -match.length())
          .thenComparingInt(Match::begin)
          .thenComparingInt(Match::end);
  private static final Comparator<Match> SUREST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.term().share() * (match.length() + 1))
          .thenComparingInt(Match::begin)
          .thenComparingInt(Match::end);

  private record Match(int begin, int end, Term term) {
    int length() {
      return end - begin;
    }

    boolean isFree(boolean[] used) {
      for (int i = begin; i < end; i++) {
        if (used[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private TermEvidence() {}

  /** The features of each token of the text. */
  public static List<long[]> of(TokenizedText text, TermTable table) {
    List<long[]> evidence = new ArrayList<>();
    for (List<CoreLabel> sentence : text.sentences()) {
      evidence.addAll(ofSentence(sentence, table));
    }
    return evidence;
  }

  private static List<long[]> ofSentence(List<CoreLabel> sentence, TermTable table) {
    List<Match> matches = matches(sentence, table);
    List<Match> often =
        matches.stream()
            .filter(match -> match.term().share() >= LEAST_SHARE)
            .sorted(LONGEST_FIRST)
            .toList();
    List<FeatureRow> rows = new ArrayList<>();
    sentence.forEach(token -> rows.add(new FeatureRow()));
    cover(often, FeatureHash.of("longest"), rows);
    cover(matches.stream().sorted(SUREST_FIRST).toList(), FeatureHash.of("surest"), rows);
    return rows.stream().map(FeatureRow::toArray).toList();
  }

  private static List<Match> matches(List<CoreLabel> sentence, TermTable table) {
    TermKeys keys = TermKeys.of(sentence);
    List<Match> matches = new ArrayList<>();
    for (int begin = 0; begin < keys.size(); begin++) {
      int last = Math.min(keys.size(), begin + TermKeys.LONGEST);
      for (int end = begin + 1; end <= last; end++) {
        Optional<Term> term = table.find(keys.key(begin, end));
        if (term.isPresent()) {
          matches.add(new Match(begin, end, term.get()));
        }
      }
    }
    return matches;
  }

  private static void cover(List<Match> matches, long kind, List<FeatureRow> rows) {
    boolean[] used = new boolean[rows.size()];
    for (Match match : matches) {
      if (match.isFree(used)) {
        for (int i = match.begin(); i < match.end(); i++) {
          used[i] = true;
          describe(rows.get(i), match, i, kind);
        }
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rows.get(i).add(kind, -1);
      }
    }
  }

  private static void describe(FeatureRow row, Match match, int i, long kind) {
    long place = place(match, i);
    Term term = match.term();
    long share = (long) Math.min(4, term.share() * 5);
    long magnitude = Math.max(0, Math.min(5, term.magnitude() - 1));
    long type = TypeScores.TYPES.indexOf(term.shares().top());
    long placed = FeatureHash.of(FeatureHash.of(kind, place), share);
    row.add(placed, 0);
    row.add(placed, 1, magnitude);
    row.add(placed, 2, type);
  }

  private static long place(Match match, int i) {
    if (match.length() == 1) {
      return 3;
    }
    if (i == match.begin()) {
      return 0;
    }
    return i == match.end() - 1 ? 2 : 1;
  }
}
