package org.sciloom.learn;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.ModelFiles;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.ChainModelFile;
import org.sciloom.extract.chain.WeighedChunk;

/**
 * Labels spans by a linear chain in the labels of a public set. It takes spans by their own
 * probability and not the most probable sequence, which leaves out spans whose borders are in
 * doubt: strict F1 is higher for it.
 *
 * @param chain the chain
 * @param views the views of words
 * @param tokenizer the tokenizer
 */
record NativeLabeller(ChainModel chain, TokenViews views, AnnotationPipeline tokenizer)
    implements SpanLabeller {

  private static final int LONGEST = 12;

  /**
   * Chosen on development parts, or held parts of the training sets; 0.25 to 0.35 is much the same.
   */
  private static final double THRESHOLD = 0.28;

  private static final Comparator<WeighedChunk> SUREST_FIRST =
      Comparator.comparingDouble((WeighedChunk weighed) -> -weighed.probability())
          .thenComparingInt(weighed -> weighed.chunk().begin())
          .thenComparingInt(weighed -> weighed.chunk().end());

  /** The labeller of a model that a source of files has. */
  static NativeLabeller read(NativeSet set, ModelFiles.Source files) {
    return new NativeLabeller(
        ChainModelFile.read(files.open(set.file())),
        ExtractionModels.readViews(files),
        CoreNlpExtractor.tokenizer());
  }

  @Override
  public List<List<LabelledSpan>> label(List<PublicGold> document) {
    return document.stream().map(this::label).toList();
  }

  private List<LabelledSpan> label(PublicGold gold) {
    NativeUnit unit = NativeUnit.of(gold, tokenizer, views);
    if (unit.features().size() == 0) {
      return List.of();
    }
    List<WeighedChunk> taken = new ArrayList<>();
    chain.probable(chain.lattice(unit.features()), LONGEST, THRESHOLD).stream()
        .sorted(SUREST_FIRST)
        .forEach(
            weighed -> {
              if (taken.stream().noneMatch(other -> weighed.chunk().overlaps(other.chunk()))) {
                taken.add(weighed);
              }
            });
    return taken.stream()
        .map(
            weighed ->
                new LabelledSpan(
                    unit.origin(weighed.chunk()), weighed.chunk().type(), weighed.probability()))
        .sorted(LabelledSpan.ORDER)
        .toList();
  }
}
