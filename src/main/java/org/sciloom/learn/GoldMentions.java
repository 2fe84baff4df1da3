package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.sciloom.extract.SurfacePattern;
import org.sciloom.paper.Span;

/**
 * Where the concepts of a gold paper stand in a text: every occurrence of a surface on word
 * borders, the longest surfaces first, as {@code gold/README.md} defines it.
 */
final class GoldMentions {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String surface) -> -surface.length())
          .thenComparing(Comparator.naturalOrder());

  /**
   * One occurrence.
   *
   * @param span where, in UTF-16 code units of the text, end-exclusive
   * @param concept the gold concept that has the surface; of several, the first
   */
  record Occurrence(Span span, GoldConcept concept) {}

  private GoldMentions() {}

  /** The occurrences in a text of the paper, without overlap, in the order of the text. */
  static List<Occurrence> in(String text, GoldPaper gold) {
    Map<String, GoldConcept> surfaces = new TreeMap<>(LONGEST_FIRST);
    for (GoldConcept concept : gold.concepts()) {
      concept.surfaces().stream()
          .filter(surface -> !surface.isBlank())
          .forEach(surface -> surfaces.putIfAbsent(surface, concept));
    }
    List<Occurrence> found = new ArrayList<>();
    surfaces.forEach(
        (surface, concept) -> {
          Matcher matcher = SurfacePattern.of(surface).matcher(text);
          while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
              found.add(new Occurrence(span, concept));
            }
          }
        });
    found.sort(Comparator.comparing(Occurrence::span));
    return found;
  }
}
