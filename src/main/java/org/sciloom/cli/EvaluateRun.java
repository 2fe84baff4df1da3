package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sciloom.learn.Evaluation;
import org.sciloom.learn.GoldFile;
import org.sciloom.learn.PaperEvaluation;
import org.sciloom.learn.Predictions;
import org.sciloom.learn.SpanLabeller;
import org.sciloom.learn.UnitEvaluation;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;
import org.sciloom.pipeline.PaperPipeline;

/**
 * Evaluates files of gold one after the other.
 *
 * @param pipeline gives the pipeline, which is loaded when it is needed
 * @param least leaves out facts below the threshold
 * @param mapped whether public sets are scored in our types
 * @param labeller scores public sets in their own labels, if it is there
 */
record EvaluateRun(
    Supplier<PaperPipeline> pipeline,
    MinConfidenceOption least,
    boolean mapped,
    Optional<SpanLabeller> labeller) {

  /**
   * Extracts from the files and judges what is found.
   *
   * @throws IOException when a file cannot be read
   */
  List<Evaluation> extract(List<Path> files) throws IOException {
    List<GoldFile> read = new ArrayList<>();
    for (Path file : files) {
      read.add(GoldFile.read(file));
    }
    boolean extracts = mapped || read.stream().anyMatch(GoldFile.Papers.class::isInstance);
    Optional<Function<Paper, PaperFacts>> extractor =
        extracts ? Optional.of(least.filtered(pipeline.get())) : Optional.empty();
    return read.stream().flatMap(file -> extract(file, extractor)).toList();
  }

  private Stream<Evaluation> extract(
      GoldFile file, Optional<Function<Paper, PaperFacts>> extractor) {
    if (file instanceof GoldFile.Papers papers) {
      return extractor.stream().map(facts -> PaperEvaluation.ofExtractor(papers, facts));
    }
    if (file instanceof GoldFile.Units units) {
      return Stream.concat(
          extractor.stream()
              .filter(facts -> mapped)
              .map(facts -> UnitEvaluation.inOurTypes(units, facts)),
          labeller.stream()
              .map(model -> UnitEvaluation.inNativeLabels(units, model, least.value())));
    }
    return Stream.empty();
  }

  /**
   * Judges the predictions of a file, which is in the form of the files of gold.
   *
   * @param least concepts and results of which the file is less sure are left out
   * @throws IOException when a file cannot be read
   */
  static List<Evaluation> score(List<Path> files, Path predicted, double least) throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    for (Path path : files) {
      GoldFile file = GoldFile.read(path);
      if (file instanceof GoldFile.Papers papers) {
        Predictions predictions = Predictions.read(predicted).withConfidenceFrom(least);
        evaluations.add(PaperEvaluation.of(papers, predictions));
      } else if (file instanceof GoldFile.Units units) {
        evaluations.add(UnitEvaluation.ofPredictions(units, predicted));
      }
    }
    return evaluations;
  }
}
