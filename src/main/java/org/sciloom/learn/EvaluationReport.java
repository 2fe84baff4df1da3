package org.sciloom.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evaluations of one or more files as one report: each by itself, and those of one kind in all.
 *
 * @param evaluations in the order of the report
 */
public record EvaluationReport(List<Evaluation> evaluations) {

  private static final String ALL = "all";

  public EvaluationReport {
    evaluations = List.copyOf(evaluations);
  }

  /** A table for each file; where there are several, each under its name, and then one in all. */
  public String text(List<Evaluation.Part> parts) {
    List<Evaluation> shown = new ArrayList<>(evaluations);
    papersInAll().ifPresent(shown::add);
    unitsInAll().values().forEach(shown::add);
    return shown.size() == 1
        ? shown.get(0).text(parts)
        : shown.stream()
            .map(evaluation -> evaluation.name() + "\n" + evaluation.text(parts))
            .collect(Collectors.joining("\n"));
  }

  /**
   * One JSON object. The figures of all papers stand in it as {@code score.py --json} has them,
   * with further ones behind; {@code sources} has those of each file where there are several.
   * Public sets stand below {@code public}, by the kind of labels and then by file.
   */
  public ObjectNode json(List<Evaluation.Part> parts) {
    List<PaperEvaluation> papers = papers();
    ObjectNode json =
        papers.isEmpty()
            ? JsonNodeFactory.instance.objectNode()
            : PaperEvaluation.together(ALL, papers).json(parts);
    if (papers.size() > 1) {
      ObjectNode sources = json.putObject("sources");
      papers.forEach(each -> sources.set(each.name(), each.json(parts)));
    }
    List<UnitEvaluation> units =
        Stream.concat(units().stream(), unitsInAll().values().stream()).toList();
    if (!units.isEmpty()) {
      ObjectNode sets = json.putObject("public");
      units.forEach(
          each -> sets.withObjectProperty(each.labels()).set(each.name(), each.json(parts)));
    }
    return json;
  }

  /** The mistakes in all files, in their order, as JSON Lines. */
  public String errors() {
    return evaluations.stream()
        .flatMap(evaluation -> evaluation.errors().stream())
        .map(error -> error + "\n")
        .collect(Collectors.joining());
  }

  private List<PaperEvaluation> papers() {
    return evaluations.stream()
        .filter(PaperEvaluation.class::isInstance)
        .map(PaperEvaluation.class::cast)
        .toList();
  }

  private List<UnitEvaluation> units() {
    return evaluations.stream()
        .filter(UnitEvaluation.class::isInstance)
        .map(UnitEvaluation.class::cast)
        .toList();
  }

  private Optional<Evaluation> papersInAll() {
    List<PaperEvaluation> papers = papers();
    return papers.size() < 2
        ? Optional.empty()
        : Optional.of(PaperEvaluation.together(ALL, papers));
  }

  /** Those of each kind of labels in which there is more than one file. */
  private Map<String, UnitEvaluation> unitsInAll() {
    Map<String, List<UnitEvaluation>> byLabels = new LinkedHashMap<>();
    for (UnitEvaluation each : units()) {
      byLabels.computeIfAbsent(each.labels(), absent -> new ArrayList<>()).add(each);
    }
    Map<String, UnitEvaluation> inAll = new LinkedHashMap<>();
    byLabels.forEach(
        (labels, each) -> {
          if (each.size() > 1) {
            inAll.put(labels, UnitEvaluation.together(ALL, each));
          }
        });
    return inAll;
  }
}
