package org.sciloom.learn;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.TokenFeatures;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.TokenizedText;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.FeatureSequence;
import org.sciloom.paper.Span;

/**
 * A unit of a public set as a linear chain sees it: the text as people would write it, our tokens.
 *
 * @param detokenized the text
 * @param text its tokens, which carry their views
 * @param features the features of each token
 */
record NativeUnit(Detokenized detokenized, TokenizedText text, FeatureSequence features) {

  private static final Comparator<PublicGold.Entity> LONGEST_FIRST =
      Comparator.comparingInt((PublicGold.Entity entity) -> -entity.span().length())
          .thenComparing(PublicGold.Entity::span);

  static NativeUnit of(PublicGold unit, AnnotationPipeline tokenizer, TokenViews views) {
    Detokenized detokenized = Detokenized.of(unit);
    TokenizedText text = CoreNlpExtractor.tokenize(detokenized.text(), tokenizer);
    views.annotate(text);
    return new NativeUnit(detokenized, text, TokenFeatures.ofText(text));
  }

  /**
   * The entities that begin and end with tokens, under the source's labels; of those that overlap,
   * the longest.
   */
  List<ChainLabels.Chunk> chunks(PublicGold unit) {
    TokenBorders borders = TokenBorders.of(text);
    List<ChainLabels.Chunk> chunks = new ArrayList<>();
    unit.entities().stream()
        .sorted(LONGEST_FIRST)
        .flatMap(entity -> chunk(entity, borders).stream())
        .forEach(
            chunk -> {
              if (chunks.stream().noneMatch(chunk::overlaps)) {
                chunks.add(chunk);
              }
            });
    return chunks;
  }

  private Optional<ChainLabels.Chunk> chunk(PublicGold.Entity entity, TokenBorders borders) {
    return detokenized
        .find(entity.span())
        .flatMap(place -> borders.chunk(place, entity.sourceType()));
  }

  /** The place of a chunk in the unit's own text. */
  Span origin(ChainLabels.Chunk chunk) {
    var tokens = text.sentences().stream().flatMap(List::stream).toList();
    return detokenized.origin(
        new Span(
            tokens.get(chunk.begin()).beginPosition(), tokens.get(chunk.end() - 1).endPosition()));
  }
}
