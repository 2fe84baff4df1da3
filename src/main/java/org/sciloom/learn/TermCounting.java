package org.sciloom.learn;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciloom.extract.TermKeys;
import org.sciloom.extract.TokenFeatures;
import org.sciloom.extract.TokenizedText;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.FeatureSequence;
import org.sciloom.extract.chain.WeighedChunk;

/**
 * Makes a table of terms from a corpus: a chain judges each abstract, and for each phrase that it
 * ever takes for a concept the judgements are added up, and divided by how often the phrase stands
 * in the corpus. The abstracts are given twice: once to be judged, once to be counted. The result
 * does not depend on the order of the abstracts. Thread-safe.
 */
final class TermCounting {

  private static final double LEAST_PROBABILITY = 0.1;
  private static final int FEWEST_ABSTRACTS = 3;

  private final ChainModel chain;
  private final Map<Long, TermSum> sums = new HashMap<>();

  /** Counting with the judgements of a chain. */
  TermCounting(ChainModel chain) {
    this.chain = chain;
  }

  /** Has several chains judge an abstract, whose tokens carry their views. */
  static void judge(TokenizedText text, List<TermCounting> countings) {
    if (!text.sentences().isEmpty()) {
      FeatureSequence features = TokenFeatures.ofPaper(text, List.of());
      countings.forEach(counting -> counting.add(counting.judged(text, features)));
    }
  }

  private Map<Long, TermSum> judged(TokenizedText text, FeatureSequence features) {
    Map<Long, TermSum> judged = new HashMap<>();
    List<CoreLabel> tokens = text.sentences().stream().flatMap(List::stream).toList();
    TermKeys keys = TermKeys.of(tokens);
    for (WeighedChunk weighed :
        chain.probable(chain.lattice(features), TermKeys.LONGEST, LEAST_PROBABILITY)) {
      ChainLabels.Chunk chunk = weighed.chunk();
      judged
          .computeIfAbsent(
              keys.key(chunk.begin(), chunk.end()),
              key -> new TermSum(keys.phrase(chunk.begin(), chunk.end())))
          .add(weighed);
    }
    return judged;
  }

  private synchronized void add(Map<Long, TermSum> judged) {
    judged.forEach(
        (key, sum) -> sums.computeIfAbsent(key, k -> new TermSum(sum.phrase())).addAbstract(sum));
  }

  /** Leaves out phrases that were taken for a concept in few abstracts. */
  synchronized void forgetRare() {
    sums.values().removeIf(sum -> sum.abstracts() < FEWEST_ABSTRACTS);
  }

  /** Counts the phrases of a sentence; not before all abstracts are judged. */
  synchronized void count(TermKeys sentence) {
    for (int begin = 0; begin < sentence.size(); begin++) {
      int last = Math.min(sentence.size(), begin + TermKeys.LONGEST);
      for (int end = begin + 1; end <= last; end++) {
        TermSum sum = sums.get(sentence.key(begin, end));
        if (sum != null) {
          sum.countOccurrence();
        }
      }
    }
  }

  /** The lines of the table that several countings give together, sorted. */
  static List<String> lines(Collection<TermCounting> countings) {
    Map<String, TermSum> together = new TreeMap<>();
    for (TermCounting counting : countings) {
      synchronized (counting) {
        for (TermSum sum : counting.sums.values()) {
          // What never stands within a sentence ran across the border of two.
          if (sum.occurrences() > 0) {
            together.computeIfAbsent(sum.phrase(), TermSum::new).addOpinion(sum);
          }
        }
      }
    }
    return together.values().stream()
        .flatMap(sum -> sum.findLine(countings.size()).stream())
        .toList();
  }
}
