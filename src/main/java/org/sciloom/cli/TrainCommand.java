package org.sciloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sciloom.learn.Knowledge;
import org.sciloom.learn.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the models that the program ships. */
@Command(
    name = "train",
    description = {
      "Trains the models of the extractor and the linker.",
      "",
      "Makes word classes and frequencies from a corpus of abstracts, the gazetteer from lists of"
          + " names, and the models of mentions and links from annotated papers and public sets. A model that is"
          + " already in the target folder is kept and used: delete it to make it anew. The same"
          + " material gives the same models. Takes a quarter of an hour and 6 GB"
          + " (SCILOOM_JAVA_OPTS=-Xmx6g)."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {"%nExample:", "  sciloom train --shared ../shared -o models"})
final class TrainCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder of the material: corpora/arxiv-abstracts.jsonl, gazetteer-sources,"
            + " the gold sets in gold."
      })
  @SuppressWarnings("NullAway.Init")
  private Path shared;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write the models to.")
  @SuppressWarnings("NullAway.Init")
  private Path target;

  TrainCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Option(
      names = "--hold-out-dev",
      description = {
        "Leave out the gold papers for development, so that figures on them are those of papers"
            + " never seen: the models that evaluate is to measure there."
      })
  private boolean holdsOutDev;

  @Option(
      names = "--without",
      paramLabel = "WHAT",
      split = ",",
      description = {
        "What the models are to do without, to see what it brings: ${COMPLETION-CANDIDATES}."
      })
  private Set<Knowledge> without = Set.of();

  private List<Path> gold() {
    Stream<String> names =
        holdsOutDev
            ? Stream.of("arxiv/train")
            : Stream.of("arxiv/train", "arxiv/dev", "daily-papers/dev");
    return names.map(name -> shared.resolve("gold/" + name + ".jsonl")).toList();
  }

  @Override
  public Integer call() throws IOException {
    ModelTraining training =
        new ModelTraining(
            shared.resolve("corpora/arxiv-abstracts.jsonl"),
            shared.resolve("gazetteer-sources"),
            gold(),
            shared.resolve("gold"),
            without,
            target);
    training.run(Talk.to(wiring.streams())::say);
    return ExitCode.OK;
  }
}
