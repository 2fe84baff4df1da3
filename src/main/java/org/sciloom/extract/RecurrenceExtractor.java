package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.Span;

/**
 * Further occurrences of a surface that was found: what is a concept in one sentence is one in the
 * next. Occurrences stand on word borders and outside of addresses; of surfaces that overlap, the
 * longest wins.
 */
final class RecurrenceExtractor implements ConceptExtractor {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String surface) -> -surface.length())
          .thenComparing(Comparator.naturalOrder());

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    Map<String, Found> surfaces = new TreeMap<>(LONGEST_FIRST);
    for (Found first : before) {
      surfaces.merge(
          first.span().of(text.text()),
          first,
          (one, two) -> one.confidence() >= two.confidence() ? one : two);
    }
    List<Found> taken = new ArrayList<>(before);
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, Found> surface : surfaces.entrySet()) {
      for (Span span : occurrences(surface.getKey(), text.text())) {
        if (text.isWithinSection(span) && Found.isFree(span, taken)) {
          Found like = surface.getValue();
          Found further = new Found(span, like.type(), like.confidence(), "recurrence");
          taken.add(further);
          found.add(further);
        }
      }
    }
    return found;
  }

  /** Where the surface stands on word borders, outside of addresses. */
  static List<Span> occurrences(String surface, String text) {
    List<Span> addresses = spans(Addresses.ADDRESS.matcher(text));
    Pattern pattern = SurfacePattern.of(surface);
    return spans(pattern.matcher(text)).stream()
        .filter(span -> addresses.stream().noneMatch(span::overlaps))
        .toList();
  }

  private static List<Span> spans(Matcher matcher) {
    return matcher.results().map(match -> new Span(match.start(), match.end())).toList();
  }
}
