package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciloom.paper.ConceptType;

/** Counts which concepts of one paper are found, and found with the right type and link. */
final class ConceptScoring {

  private static final Set<String> DATA =
      Set.of(ConceptType.DATASET.term(), ConceptType.BENCHMARK.term());
  private static final List<ConceptType> CORE =
      List.of(ConceptType.METHOD, ConceptType.DATASET, ConceptType.BENCHMARK);

  private ConceptScoring() {}

  static Map<Figure, Score> score(List<GoldConcept> gold, List<ScoredConcept> predicted) {
    List<ConceptMatching.Pair> pairs = ConceptMatching.match(gold, predicted);
    List<FoundConcept> found =
        pairs.stream()
            .map(pair -> new FoundConcept(gold.get(pair.gold()), predicted.get(pair.predicted())))
            .filter(pair -> !pair.gold().optional())
            .toList();
    List<String> goldTypes =
        gold.stream().filter(c -> !c.optional()).map(c -> c.type().term()).toList();
    return figures(found, countedTypes(gold, predicted, pairs), goldTypes);
  }

  /**
   * The types of the predicted concepts that count: without those that match an optional one, and
   * with the gold's type where another type counts as right too.
   */
  private static List<String> countedTypes(
      List<GoldConcept> gold, List<ScoredConcept> predicted, List<ConceptMatching.Pair> pairs) {
    List<String> types = new ArrayList<>(predicted.stream().map(ScoredConcept::type).toList());
    for (ConceptMatching.Pair pair : pairs) {
      GoldConcept concept = gold.get(pair.gold());
      if (concept.optional()) {
        types.set(pair.predicted(), "");
      } else if (concept.acceptsType(types.get(pair.predicted()))) {
        types.set(pair.predicted(), concept.type().term());
      }
    }
    return types.stream().filter(type -> !type.isEmpty()).toList();
  }

  private static Map<Figure, Score> figures(
      List<FoundConcept> found, List<String> predictedTypes, List<String> goldTypes) {
    List<FoundConcept> typed = found.stream().filter(FoundConcept::typed).toList();
    int linked = (int) found.stream().filter(FoundConcept::linked).count();
    int predicted = predictedTypes.size();
    int gold = goldTypes.size();
    Map<Figure, Score> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.UNTYPED, new Score(found.size(), predicted, gold));
    figures.put(Figure.TYPED, new Score(typed.size(), predicted, gold));
    figures.put(Figure.LINKED, new Score(linked, predicted, gold));
    List<String> rightTypes = typed.stream().map(pair -> pair.gold().type().term()).toList();
    for (ConceptType type : ConceptType.values()) {
      Set<String> only = Set.of(type.term());
      figures.put(
          Figure.of(type),
          new Score(among(only, rightTypes), among(only, predictedTypes), among(only, goldTypes)));
    }
    int data = (int) found.stream().filter(FoundConcept::bothData).count();
    figures.put(
        Figure.DATA_AND_BENCH,
        new Score(data, among(DATA, predictedTypes), among(DATA, goldTypes)));
    figures.put(Figure.CORE, core(figures));
    return Collections.unmodifiableMap(figures);
  }

  private static Score core(Map<Figure, Score> figures) {
    return CORE.stream()
        .map(type -> figures.getOrDefault(Figure.of(type), Score.none()))
        .reduce(Score.none(), Score::plus);
  }

  private static int among(Set<String> wanted, Collection<String> types) {
    return (int) types.stream().filter(wanted::contains).count();
  }
}
