package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.Section;

/**
 * Mends spans by the acronyms that a text defines: where the acronym was found and of its full form
 * only parts, the parts give way to the whole full form.
 */
final class AcronymWidening {

  private AcronymWidening() {}

  /** The same places, with parts of defined full forms widened to the whole. */
  static List<Found> widened(TokenizedText text, List<Found> found) {
    List<Found> widened = new ArrayList<>(found);
    for (AcronymDefinition definition :
        AcronymFinder.definitionsIn(Section.ABSTRACT, text.text())) {
      List<Found> parts =
          widened.stream().filter(f -> f.span().overlaps(definition.longForm())).toList();
      Optional<Found> acronym =
          widened.stream().filter(f -> f.span().equals(definition.shortForm())).findFirst();
      boolean onlyParts =
          !parts.isEmpty()
              && parts.stream().allMatch(f -> isWithin(f, definition))
              && text.isWithinSection(definition.longForm());
      if (acronym.isPresent() && onlyParts) {
        widened.removeAll(parts);
        widened.add(whole(definition, acronym.get()));
      }
    }
    widened.sort(Comparator.comparing(Found::span));
    return widened;
  }

  private static boolean isWithin(Found found, AcronymDefinition definition) {
    return definition.longForm().covers(found.span());
  }

  private static Found whole(AcronymDefinition definition, Found acronym) {
    return new Found(
        definition.longForm(), acronym.type(), acronym.confidence(), acronym.extractor());
  }
}
