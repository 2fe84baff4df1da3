package org.sciloom.cli;

import java.util.function.Function;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;
import org.sciloom.pipeline.PaperPipeline;
import picocli.CommandLine.Option;

/** The threshold of the commands that give out facts. A store keeps all facts, sure or not. */
final class MinConfidenceOption {

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description =
          "Leave out a concept when its link or the surest of its mentions has a confidence below X,"
              + " and results below X (0 to 1, default: 0).")
  private Confidence least = new Confidence(0);

  /** The least confidence that stays. */
  double value() {
    return least.value();
  }

  /** The pipeline's facts, without those below the threshold. */
  Function<Paper, PaperFacts> filtered(PaperPipeline pipeline) {
    return paper -> pipeline.factsOf(paper).withConfidenceFrom(least.value());
  }
}
