package org.sciloom.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sciloom.paper.ConceptType;

/**
 * Lets a labeller label the units of a public set, on all processors; the judged units come in the
 * order of the units.
 */
final class UnitJudging {

  private UnitJudging() {}

  /** In the labels of the source; spans with less than the given confidence are left out. */
  static List<JudgedUnit> inNativeLabels(
      List<PublicGold> units, SpanLabeller labeller, double leastConfidence) {
    return judge(
        units,
        labeller,
        unit ->
            unit.entities().stream()
                .map(entity -> LabelledSpan.of(entity.span(), entity.sourceType()))
                .toList(),
        span -> span.confidence() >= leastConfidence);
  }

  /**
   * In our types, as the set's labels map to them. No set tells benchmarks from datasets, so that
   * both are {@code Dataset}; what is neither labelled by the set nor mapped is not counted.
   */
  static List<JudgedUnit> inOurTypes(List<PublicGold> units, SpanLabeller labeller) {
    Set<String> labelled =
        units.stream()
            .flatMap(unit -> ourTypes(unit).stream())
            .map(LabelledSpan::label)
            .collect(Collectors.toUnmodifiableSet());
    return judge(units, labeller, UnitJudging::ourTypes, span -> labelled.contains(span.label()));
  }

  /** The label that stands for one of our types where datasets and benchmarks are one. */
  static String labelOf(ConceptType type) {
    return type == ConceptType.BENCHMARK ? ConceptType.DATASET.term() : type.term();
  }

  private static List<LabelledSpan> ourTypes(PublicGold unit) {
    return unit.entities().stream()
        .flatMap(
            entity ->
                entity.findType().stream()
                    .map(type -> LabelledSpan.of(entity.span(), labelOf(type))))
        .toList();
  }

  private static List<JudgedUnit> judge(
      List<PublicGold> units,
      SpanLabeller labeller,
      Function<PublicGold, List<LabelledSpan>> gold,
      Predicate<LabelledSpan> counts) {
    return documents(units).parallelStream()
        .flatMap(document -> judge(document, labeller.label(document), gold, counts))
        .toList();
  }

  private static Stream<JudgedUnit> judge(
      List<PublicGold> document,
      List<List<LabelledSpan>> predicted,
      Function<PublicGold, List<LabelledSpan>> gold,
      Predicate<LabelledSpan> counts) {
    if (predicted.size() != document.size()) {
      throw new IllegalStateException(
          "%d units, but labels of %d".formatted(document.size(), predicted.size()));
    }
    return IntStream.range(0, document.size())
        .mapToObj(
            i ->
                new JudgedUnit(
                    document.get(i),
                    gold.apply(document.get(i)),
                    predicted.get(i).stream().filter(counts).toList()));
  }

  /** The units that stand together and are of one document, as the set tells it. */
  static List<List<PublicGold>> documents(List<PublicGold> units) {
    List<List<PublicGold>> documents = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= units.size(); end++) {
      if (end == units.size() || !sameDocument(units.get(begin), units.get(end))) {
        documents.add(List.copyOf(units.subList(begin, end)));
        begin = end;
      }
    }
    return documents;
  }

  private static boolean sameDocument(PublicGold one, PublicGold two) {
    String document = one.origin().document();
    return !document.isEmpty() && document.equals(two.origin().document());
  }
}
