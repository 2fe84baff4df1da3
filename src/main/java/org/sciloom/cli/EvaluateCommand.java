package org.sciloom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sciloom.export.TargetFile;
import org.sciloom.extract.ModelFiles;
import org.sciloom.learn.Evaluation;
import org.sciloom.learn.EvaluationReport;
import org.sciloom.learn.GoldFile;
import org.sciloom.learn.NativeModels;
import org.sciloom.learn.SpanLabeller;
import org.sciloom.pipeline.PaperPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the extractor, or a file that {@code extract} wrote. */
@Command(
    name = "evaluate",
    description = {
      "Scores what is extracted against papers, or units of public sets, that people annotated.",
      "",
      "The first line of each file tells its form. Of papers it scores concepts (untyped, typed,"
          + " linked, by type), links and results; of public sets the spans in our types, to which"
          + " the sets' labels are mapped, or in their own labels. Each figure has its 95 %% interval"
          + " (bootstrap over papers or units). Several files give a table each, and one in all."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom evaluate gold.jsonl",
      "  sciloom evaluate gold.jsonl more.jsonl --details --errors errors.jsonl",
      "  sciloom evaluate gold.jsonl --predicted concepts.jsonl --json"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated papers or units of public sets, as JSON Lines.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description =
          "Score these predictions, matched by id and in the form of GOLD, instead of extracting;"
              + " those of public sets in the sets' own labels.")
  private Optional<Path> predicted = Optional.empty();

  @Option(
      names = "--mapped",
      description = "Score public sets in our types: the default without --native.")
  private boolean mapped;

  @Option(
      names = "--native",
      paramLabel = "NAME",
      description = "Score public sets in their own labels, with the model of this name.")
  private Optional<String> nativeModel = Optional.empty();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "Use the models in this folder, as train writes them, and not the shipped ones.")
  private Optional<Path> models = Optional.empty();

  @Mixin private final MinConfidenceOption minConfidence = new MinConfidenceOption();

  @Option(
      names = "--details",
      description = "Show which type and which link was taken for which, too.")
  private boolean details;

  @Option(
      names = "--calibration",
      description =
          "Show what is right by confidence, in ten bins, and the expected calibration error, too.")
  private boolean calibration;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Write the mistakes there, as JSON Lines: missed, invented, mistyped, mislinked, misplaced.")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object instead of tables.")
  private boolean json;

  EvaluateCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    EvaluationReport report = new EvaluationReport(evaluations());
    wiring.streams().print(json ? report.json(parts()) + "\n" : report.text(parts()));
    if (errors.isPresent()) {
      byte[] lines = report.errors().getBytes(StandardCharsets.UTF_8);
      new TargetFile(errors.get()).write(out -> out.write(lines));
    }
    return ExitCode.OK;
  }

  private List<Evaluation> evaluations() throws IOException {
    if (predicted.isPresent()) {
      checkPredicted(predicted.get());
      return EvaluateRun.score(gold, predicted.get(), minConfidence.value());
    }
    return new EvaluateRun(pipeline(), minConfidence, mapped || nativeModel.isEmpty(), labeller())
        .extract(gold);
  }

  private void checkPredicted(Path file) throws IOException {
    if (mapped || nativeModel.isPresent()) {
      throw wrong("--predicted takes the place of --mapped and --native");
    }
    boolean ofUnits = GoldFile.isOfUnits(file);
    for (Path each : gold) {
      if (GoldFile.isOfUnits(each) != ofUnits) {
        throw wrong("%s and %s are not in the same form".formatted(file, each));
      }
    }
  }

  private NativeModels natives() {
    return models.map(folder -> NativeModels.in(ModelFiles.in(folder))).orElse(wiring.natives());
  }

  private Supplier<PaperPipeline> pipeline() {
    return models
        .<Supplier<PaperPipeline>>map(folder -> () -> PaperPipeline.of(ModelFiles.in(folder)))
        .orElse(wiring.pipeline());
  }

  private Optional<SpanLabeller> labeller() {
    try {
      return nativeModel.map(natives()::get);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private List<Evaluation.Part> parts() {
    List<Evaluation.Part> parts = new ArrayList<>();
    if (details) {
      parts.add(Evaluation.Part.CONFUSION);
    }
    if (calibration) {
      parts.add(Evaluation.Part.CALIBRATION);
    }
    return parts;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
