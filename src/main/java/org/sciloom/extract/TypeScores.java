package org.sciloom.extract;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.sciloom.paper.ConceptType;

/** A number for each concept type, such as its probability. Immutable. */
final class TypeScores {

  /** The types in their order. */
  static final List<ConceptType> TYPES = List.of(ConceptType.values());

  /** 0 for every type. */
  static final TypeScores NONE = of(type -> 0);

  private final double[] scores;

  private TypeScores(double[] scores) {
    this.scores = scores;
  }

  static TypeScores of(ToDoubleFunction<ConceptType> score) {
    return new TypeScores(TYPES.stream().mapToDouble(score).toArray());
  }

  double of(ConceptType type) {
    return scores[TYPES.indexOf(type)];
  }

  /** The sum over all types. */
  double total() {
    double total = 0;
    for (double score : scores) {
      total += score;
    }
    return total;
  }

  /** The type with the highest score; of equals the first. */
  ConceptType top() {
    int top = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[top]) {
        top = i;
      }
    }
    return TYPES.get(top);
  }

  /** The same with one type's score raised. */
  TypeScores plus(ConceptType type, double score) {
    double[] sum = scores.clone();
    sum[TYPES.indexOf(type)] += score;
    return new TypeScores(sum);
  }

  TypeScores plus(TypeScores other) {
    return combined(other, Double::sum);
  }

  /** The higher of both scores, type by type. */
  TypeScores max(TypeScores other) {
    return combined(other, Math::max);
  }

  private TypeScores combined(TypeScores other, DoubleBinaryOperator operator) {
    double[] combined = new double[scores.length];
    for (int i = 0; i < combined.length; i++) {
      combined[i] = operator.applyAsDouble(scores[i], other.scores[i]);
    }
    return new TypeScores(combined);
  }
}
