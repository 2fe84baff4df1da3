package org.sciloom.learn;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.chain.ChainLabels;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.extract.chain.FeatureSequence;

/**
 * Trains linear chains on the labels of public sets.
 *
 * @param gold the folder of gold sets
 * @param views the views of words
 */
record NativeTraining(Path gold, TokenViews views) {

  private record Unit(NativeUnit unit, List<ChainLabels.Chunk> chunks) {

    ChainTraining.Example example(ChainLabels labels) {
      FeatureSequence features = unit.features();
      return new ChainTraining.Example(features, labels.labels(features.size(), chunks));
    }
  }

  /**
   * The chain that a set gives.
   *
   * @throws IOException when the set cannot be read
   * @throws MalformedLineException when a line of it is not of its form
   */
  ChainModel train(NativeSet set) throws IOException {
    List<Unit> units = units(gold.resolve(set.train()));
    ChainLabels labels =
        new ChainLabels(
            units.stream()
                .flatMap(unit -> unit.chunks().stream())
                .map(ChainLabels.Chunk::type)
                .distinct()
                .sorted()
                .toList());
    return ChainTraining.train(
        labels,
        ChainTraining.Settings.forPapers().withPenalty(set.penalty()),
        units.stream().map(unit -> unit.example(labels)).toList());
  }

  private List<Unit> units(Path file) throws IOException {
    AnnotationPipeline tokenizer = CoreNlpExtractor.tokenizer();
    try (Stream<PublicGold> read = PublicGold.read(file)) {
      return read.toList().parallelStream()
          .map(
              gold -> {
                NativeUnit unit = NativeUnit.of(gold, tokenizer, views);
                return new Unit(unit, unit.chunks(gold));
              })
          .toList();
    }
  }
}
