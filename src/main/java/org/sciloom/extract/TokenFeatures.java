package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.sciloom.extract.chain.FeatureHash;
import org.sciloom.extract.chain.FeatureSequence;

/**
 * The features that a linear chain sees of the tokens of a text: words, affixes, shapes, document
 * frequency, word classes and gazetteer tags of a token and its neighbours; for a paper also the
 * token's part in the whole document; and what other sources say of it (evidence). A pure function
 * of tokens that carry their views.
 */
public final class TokenFeatures {

  private static final int LONGEST_AFFIX = 5;
  private static final int MARGIN = 2;

  private static final long BIAS = hash("bias");
  private static final long WORD = hash("word");
  private static final long[] LOWER = hashes("lower", 5);
  private static final long[] LOWER_PAIR = hashes("lowerPair", 4);
  private static final long PREFIX = hash("prefix");
  private static final long SUFFIX = hash("suffix");
  private static final long SUFFIX_BEFORE = hash("suffixBefore");
  private static final long SUFFIX_AFTER = hash("suffixAfter");
  private static final long BEFORE_HYPHEN = hash("beforeHyphen");
  private static final long AFTER_HYPHEN = hash("afterHyphen");
  private static final long SHAPE = hash("shape");
  private static final long SHAPE_PAIR = hash("shapePair");
  private static final long NEXT_SHAPE_PAIR = hash("nextShapePair");
  private static final long SHAPE_TRIPLE = hash("shapeTriple");
  private static final long[] FREQUENCY = hashes("frequency", 3);
  private static final long FREQUENCY_SHAPE = hash("frequencyShape");
  private static final long[] FREQUENCY_PAIR = hashes("frequencyPair", 2);
  private static final long[] CLASS = hashes("class", 5);
  private static final long[] CLASS_PAIR = hashes("classPair", 2);
  private static final long CLASS_TRIPLE = hash("classTriple");
  private static final long[] GAZETTEER = hashes("gazetteer", 3);
  private static final long GAZETTEER_SHAPE = hash("gazetteerShape");
  private static final long[] DOCUMENT = hashes("document", 3);
  private static final long DOCUMENT_SHAPE = hash("documentShape");
  private static final long CUE = hash("cue");
  private static final long CUE_SHAPE = hash("cueShape");
  private static final long[] EVIDENCE = hashes("evidence", 3);

  private TokenFeatures() {}

  /**
   * The features of the tokens of a paper.
   *
   * @param text the paper, whose tokens carry their views
   * @param evidence for each token what is known of it from elsewhere, as hashes; or an empty list
   */
  public static FeatureSequence ofPaper(TokenizedText text, List<long[]> evidence) {
    return of(text.tokens(), true, evidence);
  }

  /** The features of the tokens of a text that is no whole paper, such as a sentence. */
  public static FeatureSequence ofText(TokenizedText text) {
    return of(text.tokens(), false, List.of());
  }

  private static FeatureSequence of(
      List<CoreLabel> tokens, boolean isPaper, List<long[]> evidence) {
    int n = tokens.size();
    HashedToken[] padded = padded(tokens);
    List<long[]> features = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      FeatureRow row = new FeatureRow();
      addWords(row, padded, i + MARGIN);
      addShapes(row, padded, i + MARGIN);
      addClasses(row, padded, i + MARGIN);
      addGazetteer(row, padded, i + MARGIN);
      if (isPaper) {
        addDocument(row, padded, i + MARGIN);
      }
      addEvidence(row, evidence, i);
      features.add(row.toArray());
    }
    return FeatureSequence.of(features);
  }

  private static HashedToken[] padded(List<CoreLabel> tokens) {
    int n = tokens.size();
    HashedToken[] padded = new HashedToken[n + 2 * MARGIN];
    for (int i = 0; i < padded.length; i++) {
      boolean inside = i >= MARGIN && i < n + MARGIN;
      padded[i] =
          inside
              ? new HashedToken(tokens.get(i - MARGIN).get(TokenViewAnnotation.class))
              : HashedToken.OUTSIDE;
    }
    return padded;
  }

  private static void addWords(FeatureRow row, HashedToken[] tokens, int i) {
    HashedToken token = tokens[i];
    row.add(BIAS, 0);
    row.add(WORD, token.word());
    for (int k = 0; k < 5; k++) {
      row.add(LOWER[k], tokens[i + k - 2].lower());
    }
    for (int k = 0; k < 4; k++) {
      row.add(LOWER_PAIR[k], tokens[i + k - 2].lower(), tokens[i + k - 1].lower());
    }
    String lower = token.view().lower();
    int length = lower.length();
    for (int k = 2; k <= Math.min(LONGEST_AFFIX, length - 1); k++) {
      row.add(PREFIX, FeatureHash.of(lower, 0, k));
      row.add(SUFFIX, FeatureHash.of(lower, length - k, length));
    }
    row.add(SUFFIX_BEFORE, tokens[i - 1].suffix());
    row.add(SUFFIX_AFTER, tokens[i + 1].suffix());
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      row.add(BEFORE_HYPHEN, FeatureHash.of(lower, 0, hyphen));
      row.add(AFTER_HYPHEN, FeatureHash.of(lower, hyphen + 1, length));
    }
  }

  private static void addShapes(FeatureRow row, HashedToken[] tokens, int i) {
    HashedToken before = tokens[i - 1];
    HashedToken token = tokens[i];
    HashedToken after = tokens[i + 1];
    row.add(SHAPE, token.shape());
    row.add(SHAPE_PAIR, before.shape(), token.shape());
    row.add(NEXT_SHAPE_PAIR, token.shape(), after.shape());
    row.add(SHAPE_TRIPLE, FeatureHash.of(before.shape(), token.shape()), after.shape());
    for (int k = 0; k < 3; k++) {
      row.add(FREQUENCY[k], tokens[i + k - 1].frequency());
    }
    row.add(FREQUENCY_SHAPE, token.frequency(), token.shape());
    row.add(FREQUENCY_PAIR[0], before.frequency(), token.frequency());
    row.add(FREQUENCY_PAIR[1], token.frequency(), after.frequency());
  }

  private static void addClasses(FeatureRow row, HashedToken[] tokens, int i) {
    for (int k = 0; k < 5; k++) {
      row.addAll(CLASS[k], tokens[i + k - 2].classes());
    }
    long[] before = tokens[i - 1].classes();
    long[] here = tokens[i].classes();
    long[] after = tokens[i + 1].classes();
    if (here.length < 2) {
      return;
    }
    if (before.length > 1) {
      row.add(CLASS_PAIR[0], before[1], here[1]);
    }
    if (after.length > 1) {
      row.add(CLASS_PAIR[1], here[1], after[1]);
    }
    if (before.length > 1 && after.length > 1) {
      row.add(CLASS_TRIPLE, FeatureHash.of(before[0], here[0]), after[0]);
    }
  }

  private static void addGazetteer(FeatureRow row, HashedToken[] tokens, int i) {
    HashedToken token = tokens[i];
    row.add(GAZETTEER[0], tokens[i - 1].gazetteer(), token.gazetteer());
    row.add(GAZETTEER[1], token.gazetteer());
    row.add(GAZETTEER[2], token.gazetteer(), tokens[i + 1].gazetteer());
    row.add(GAZETTEER_SHAPE, token.gazetteer(), token.shape());
  }

  private static void addDocument(FeatureRow row, HashedToken[] tokens, int i) {
    HashedToken token = tokens[i];
    for (int k = 0; k < 3; k++) {
      row.add(DOCUMENT[k], tokens[i + k - 1].document());
    }
    row.add(DOCUMENT_SHAPE, token.document(), token.shape());
    for (String cue : token.view().cues()) {
      long hash = FeatureHash.of(cue);
      row.add(CUE, hash);
      row.add(CUE_SHAPE, hash, token.shape());
    }
  }

  private static void addEvidence(FeatureRow row, List<long[]> evidence, int i) {
    for (int k = 0; k < 3; k++) {
      int neighbour = i + k - 1;
      if (neighbour >= 0 && neighbour < evidence.size()) {
        row.addAll(EVIDENCE[k], evidence.get(neighbour));
      }
    }
  }

  private static long hash(String template) {
    return FeatureHash.of(template);
  }

  private static long[] hashes(String template, int n) {
    long[] hashes = new long[n];
    for (int i = 0; i < n; i++) {
      hashes[i] = FeatureHash.of(FeatureHash.of(template), i + 1);
    }
    return hashes;
  }
}
