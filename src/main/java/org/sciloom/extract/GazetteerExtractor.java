package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.sciloom.paper.Span;

/**
 * Names of the gazetteer that the text writes in the very case of the list, where the name cannot
 * well be an ordinary word: it has a digit, or a capital behind its first letter.
 */
final class GazetteerExtractor implements ConceptExtractor {

  private static final double CONFIDENCE = 0.5;
  private static final int SHORTEST = 3;

  private final Gazetteer gazetteer;

  GazetteerExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Found> extract(TokenizedText text, List<Found> before) {
    List<Found> found = new ArrayList<>();
    for (List<CoreLabel> sentence : text.sentences()) {
      for (Gazetteer.Match match : gazetteer.matches(sentence)) {
        Span span =
            new Span(
                sentence.get(match.begin()).beginPosition(),
                sentence.get(match.end() - 1).endPosition());
        if (match.exact()
            && isNameLike(span.of(text.text()))
            && text.isWithinSection(span)
            && Found.isFree(span, before)) {
          found.add(new Found(span, match.type(), CONFIDENCE, "gazetteer"));
        }
      }
    }
    return found;
  }

  private static boolean isNameLike(String name) {
    return name.length() >= SHORTEST
        && name.chars().anyMatch(Character::isLetter)
        && name.substring(1)
            .chars()
            .anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
  }
}
