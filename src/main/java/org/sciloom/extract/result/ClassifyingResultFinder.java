package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciloom.extract.result.ResultCandidate.Argument;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Result;
import org.sciloom.paper.Result.Kind;

/**
 * Results by linear models: one tells whether a number is a result, and of which kind; one for each
 * role chooses the phrase that names the metric, the data, the method. What the number is compared
 * with is found by patterns. Thread-safe.
 */
public final class ClassifyingResultFinder implements ResultFinder {

  private static final double LEAST = 0.5;

  /** A phrase stands even if none is a little likelier: one of several may be the right one. */
  private static final double MOST_FOR_NOTHING = 0.7;

  private static final List<String> KINDS =
      List.of(ResultModel.NONE, Kind.ABSOLUTE.term(), Kind.IMPROVEMENT.term());

  private final ResultModel model;
  private final ResultCandidates candidates;

  /** A finder that weighs by the given model. */
  public ClassifyingResultFinder(ResultModel model) {
    this.model = model;
    this.candidates = ResultCandidates.shipped();
  }

  /** What makes a result the same as one before: a number may be told twice. */
  private record Told(double value, String unit, String metric, String on) {}

  @Override
  public List<Result> find(Paper paper, Extraction extraction) {
    List<Result> results = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    for (ResultCandidate candidate : candidates.in(paper, extraction)) {
      result(paper, extraction, candidate)
          .filter(r -> told.add(new Told(r.value(), r.unit(), r.metric(), r.on())))
          .ifPresent(results::add);
    }
    return results;
  }

  private Optional<Result> result(Paper paper, Extraction extraction, ResultCandidate candidate) {
    Map<String, Double> kinds = model.probabilities(KINDS, candidate.features());
    double confidence = 1 - kinds.getOrDefault(ResultModel.NONE, 0.0);
    if (confidence < LEAST) {
      return Optional.empty();
    }
    Kind kind = kind(kinds);
    String metric = name(candidate, ResultRole.METRIC);
    Optional<String> comparand =
        kind == Kind.ABSOLUTE
            ? Optional.empty()
            : Comparands.find(paper, extraction, candidate.sentence(), candidate.span());
    return Optional.of(
        new Result(
            metric,
            candidates.vocabulary().directionOf(metric),
            candidate.amount(),
            name(candidate, ResultRole.ON),
            candidate.isStart() ? "" : name(candidate, ResultRole.METHOD),
            comparand.orElse(""),
            kind,
            candidate.span(),
            candidate.sentence(),
            confidence));
  }

  private static Kind kind(Map<String, Double> kinds) {
    double absolute = kinds.getOrDefault(Kind.ABSOLUTE.term(), 0.0);
    double improvement = kinds.getOrDefault(Kind.IMPROVEMENT.term(), 0.0);
    return absolute >= improvement ? Kind.ABSOLUTE : Kind.IMPROVEMENT;
  }

  /** The likeliest name for the role, or empty where it is likely that there is none. */
  private String name(ResultCandidate candidate, ResultRole role) {
    List<Argument> arguments = candidate.arguments(role);
    List<List<String>> options = new ArrayList<>();
    options.add(candidate.nothing(role));
    arguments.forEach(argument -> options.add(argument.features()));
    List<Double> probabilities = model.choose(options);
    int best = 0;
    for (int i = 1; i < probabilities.size(); i++) {
      if (best == 0 || probabilities.get(i) > probabilities.get(best)) {
        best = i;
      }
    }
    boolean nothing = best == 0 || probabilities.get(0) > MOST_FOR_NOTHING;
    return nothing ? "" : arguments.get(best - 1).name();
  }
}
