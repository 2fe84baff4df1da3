package org.sciloom.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.Section;
import org.sciloom.paper.Span;

/** Where a paper defines an acronym and only one of the two forms was found, adds the other. */
final class AcronymExtractor implements ConceptExtractor {

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    List<Found> found = new ArrayList<>();
    for (AcronymDefinition definition :
        AcronymFinder.definitionsIn(Section.ABSTRACT, text.text())) {
      Optional<Found> longForm =
          before.stream().filter(f -> endsTogether(f.span(), definition.longForm())).findFirst();
      Optional<Found> shortForm =
          before.stream().filter(f -> f.span().equals(definition.shortForm())).findFirst();
      if (longForm.isPresent() && shortForm.isEmpty()) {
        add(text, before, found, definition.shortForm(), longForm.get());
      } else if (shortForm.isPresent() && longForm.isEmpty()) {
        add(text, before, found, definition.longForm(), shortForm.get());
      }
    }
    return found;
  }

  private static boolean endsTogether(Span span, Span longForm) {
    return span.end() == longForm.end() && span.overlaps(longForm);
  }

  private static void add(
      TokenizedText text, List<Found> before, List<Found> found, Span span, Found like) {
    if (text.isWithinSection(span) && Found.isFree(span, before) && Found.isFree(span, found)) {
      found.add(new Found(span, like.type(), like.confidence(), "acronym"));
    }
  }
}
