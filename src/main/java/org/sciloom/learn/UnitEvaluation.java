package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperFacts;

/** How well the entities of a public set were found. Immutable. */
public final class UnitEvaluation implements Evaluation {

  private final String name;
  private final String labels;
  private final List<JudgedUnit> units;

  private UnitEvaluation(String name, String labels, List<JudgedUnit> units) {
    this.name = name;
    this.labels = labels;
    this.units = List.copyOf(units);
  }

  /**
   * Judges an extractor of papers in our types, to which the set's labels are mapped: each unit's
   * text is extracted as an abstract, on all processors. Datasets and benchmarks are one, since no
   * set tells them apart; predictions of a type that the set does not label are left aside.
   *
   * @param extractor gives the facts of a paper; thread-safe
   */
  public static UnitEvaluation inOurTypes(
      GoldFile.Units gold, Function<Paper, PaperFacts> extractor) {
    return new UnitEvaluation(
        gold.path().toString(),
        "our types",
        UnitJudging.inOurTypes(gold.units(), new ExtractorLabeller(extractor)));
  }

  /**
   * Judges a labeller in the labels of the source.
   *
   * @param leastConfidence spans of which the labeller is less sure are left out
   */
  public static UnitEvaluation inNativeLabels(
      GoldFile.Units gold, SpanLabeller labeller, double leastConfidence) {
    return new UnitEvaluation(
        gold.path().toString(),
        "native labels",
        UnitJudging.inNativeLabels(gold.units(), labeller, leastConfidence));
  }

  /**
   * Judges the entities that a file in the form of the public sets has for the ids of the units, in
   * the labels of the source.
   *
   * @throws IOException when the file cannot be opened
   * @throws MalformedLineException at the first line that is not of this form
   */
  public static UnitEvaluation ofPredictions(GoldFile.Units gold, Path predictions)
      throws IOException {
    return inNativeLabels(gold, FileLabeller.read(predictions), 0);
  }

  /** The units of all evaluations together, which are to be in the same kind of labels. */
  public static UnitEvaluation together(String name, List<UnitEvaluation> evaluations) {
    return new UnitEvaluation(
        name,
        evaluations.get(0).labels,
        evaluations.stream().flatMap(evaluation -> evaluation.units.stream()).toList());
  }

  @Override
  public String name() {
    return name;
  }

  /** {@code our types} or {@code native labels}. */
  public String labels() {
    return labels;
  }

  @Override
  public String text(List<Part> parts) {
    StringBuilder text = new StringBuilder(counts("", units)).append(table(units).text());
    if (overlaps()) {
      List<JudgedUnit> fresh = withoutOverlap();
      text.append('\n').append(counts(" that overlap no train units", fresh));
      text.append(table(fresh).text());
    }
    if (parts.contains(Part.CALIBRATION)) {
      text.append('\n')
          .append(CalibrationCases.ofSpans(units).text("mentions, right with borders and label"));
    }
    return text.toString();
  }

  @Override
  public ObjectNode json(List<Part> parts) {
    ObjectNode json = table(units).json();
    json.put("units", units.size());
    if (overlaps()) {
      List<JudgedUnit> fresh = withoutOverlap();
      json.set("withoutOverlap", table(fresh).json().put("units", fresh.size()));
    }
    if (parts.contains(Part.CALIBRATION)) {
      json.putObject("calibration").set("mentions", CalibrationCases.ofSpans(units).json());
    }
    return json;
  }

  @Override
  public List<ObjectNode> errors() {
    return units.stream().flatMap(unit -> UnitErrors.of(name, unit).stream()).toList();
  }

  private String counts(String which, List<JudgedUnit> counted) {
    return String.format(
        Locale.ROOT,
        "units%s %d, in %s: gold %d, predicted %d\n",
        which,
        counted.size(),
        labels,
        counted.stream().mapToInt(unit -> unit.gold().size()).sum(),
        counted.stream().mapToInt(unit -> unit.predicted().size()).sum());
  }

  private boolean overlaps() {
    return withoutOverlap().size() < units.size();
  }

  /** The units that repeat no training unit of any set. */
  private List<JudgedUnit> withoutOverlap() {
    return units.stream().filter(unit -> unit.unit().origin().overlapsTrain().isEmpty()).toList();
  }

  private static FigureTable table(List<JudgedUnit> units) {
    return FigureTable.of(UnitFigures.rows(units), units.stream().map(UnitFigures::of).toList());
  }
}
