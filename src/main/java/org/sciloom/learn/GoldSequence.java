package org.sciloom.learn;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.TermEvidence;
import org.sciloom.extract.TokenFeatures;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.TokenizedText;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.paper.ConceptType;

/**
 * A gold paper as a linear chain sees it.
 *
 * @param paper the paper
 * @param text its tokens, which carry their views
 * @param labels the label of each token
 */
record GoldSequence(GoldPaper paper, TokenizedText text, List<Integer> labels) {

  GoldSequence {
    labels = List.copyOf(labels);
  }

  /** The labels of chains over our types. */
  static final ChainLabels LABELS =
      new ChainLabels(Stream.of(ConceptType.values()).map(ConceptType::term).toList());

  static GoldSequence of(GoldPaper paper, AnnotationPipeline tokenizer, TokenViews views) {
    TokenizedText text = CoreNlpExtractor.tokenize(paper.paper(), tokenizer);
    views.annotate(text);
    TokenBorders borders = TokenBorders.of(text);
    List<ChainLabels.Chunk> chunks = new ArrayList<>();
    for (GoldMentions.Occurrence occurrence : GoldMentions.in(text.text(), paper)) {
      Optional<ChainLabels.Chunk> chunk =
          borders.chunk(occurrence.span(), occurrence.concept().type().term());
      chunk.ifPresent(chunks::add);
    }
    List<CoreLabel> tokens = text.sentences().stream().flatMap(List::stream).toList();
    return new GoldSequence(paper, text, LABELS.labels(tokens.size(), chunks));
  }

  /** The sequence with what its tokens say by themselves. */
  ChainTraining.Example withoutEvidence() {
    return new ChainTraining.Example(TokenFeatures.ofPaper(text, List.of()), labels);
  }

  /** The sequence also with what a table says of its phrases in which the paper has no say. */
  ChainTraining.Example withEvidence(MentionTraining.FoldTables tables) {
    List<long[]> evidence = TermEvidence.of(text, tables.without(paper));
    return new ChainTraining.Example(TokenFeatures.ofPaper(text, evidence), labels);
  }
}
