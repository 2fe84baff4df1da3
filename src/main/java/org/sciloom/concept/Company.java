package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The papers in which a concept stands, as company to compare another paper with. Mutable; confined
 * to one thread.
 */
final class Company {

  private record Member(TextContext context, double length) {}

  private final List<Member> members = new ArrayList<>();

  void add(TextContext context, WordWeights weights) {
    members.add(new Member(context, weights.length(context)));
  }

  /** How near each of the papers but the text itself is to the text, from 0 to 1, nearest first. */
  List<Double> similarities(TextContext context, WordWeights weights) {
    double length = weights.length(context);
    return members.stream()
        .filter(member -> !member.context().equals(context))
        .map(
            member -> {
              double common = weights.common(member.context(), context);
              return common == 0 ? 0 : common / (length * member.length());
            })
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
