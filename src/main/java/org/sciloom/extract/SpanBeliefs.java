package org.sciloom.extract;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sciloom.extract.chain.ChainLattice;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.WeighedChunk;
import org.sciloom.paper.ConceptType;

/** For stretches of a text, the probability that a concept of each type stands there. */
final class SpanBeliefs {

  /** The length of the longest stretch, in tokens. */
  static final int LONGEST = 8;

  private static final double LEAST = 0.04;
  private static final double LEAST_OF_ONE_TYPE = LEAST / 3;

  private final NavigableMap<TokenSpan, TypeScores> beliefs = new TreeMap<>();

  /** What a model holds for possible. */
  static SpanBeliefs of(FlatText text, ChainModel model, ChainLattice lattice) {
    SpanBeliefs beliefs = new SpanBeliefs();
    List<WeighedChunk> chunks = model.probable(lattice, LONGEST, LEAST_OF_ONE_TYPE);
    for (WeighedChunk weighed : chunks) {
      TokenSpan span = new TokenSpan(weighed.chunk().begin(), weighed.chunk().end());
      Optional<ConceptType> type = ConceptType.findTerm(weighed.chunk().type());
      if (text.isInOneSentence(span) && type.isPresent()) {
        beliefs.beliefs.merge(
            span, TypeScores.NONE.plus(type.get(), weighed.probability()), TypeScores::plus);
      }
    }
    beliefs.beliefs.values().removeIf(belief -> belief.total() < LEAST);
    return beliefs;
  }

  /** Makes a stretch one of those that are possible, whatever its probability. */
  void admit(TokenSpan span) {
    beliefs.putIfAbsent(span, TypeScores.NONE);
  }

  /** The stretches that are possible, in the order of the text. */
  Set<TokenSpan> spans() {
    return beliefs.keySet();
  }

  TypeScores of(TokenSpan span) {
    return beliefs.getOrDefault(span, TypeScores.NONE);
  }

  /** The highest probability of a stretch that overlaps the given one and is not the same. */
  double strongestRival(TokenSpan span) {
    double strongest = 0;
    TokenSpan from = new TokenSpan(Math.max(0, span.begin() - LONGEST), 0);
    for (var entry : beliefs.tailMap(from).entrySet()) {
      TokenSpan other = entry.getKey();
      if (other.begin() >= span.end()) {
        return strongest;
      }
      if (other.overlaps(span) && !other.equals(span)) {
        strongest = Math.max(strongest, entry.getValue().total());
      }
    }
    return strongest;
  }

  /** Of the stretches that end at a token, the most probable; the given one if none is likely. */
  TokenSpan likeliestWithEndOf(TokenSpan span, double likely) {
    TokenSpan best = span;
    double most = likely;
    for (var entry : beliefs.entrySet()) {
      if (entry.getKey().end() == span.end() && entry.getValue().total() >= most) {
        most = entry.getValue().total();
        best = entry.getKey();
      }
    }
    return best;
  }
}
