package org.sciloom.concept;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sciloom.paper.ConceptKey;

/** Tells how a paper writes a name. */
final class WrittenForms {

  private WrittenForms() {}

  /** The forms of those surfaces that have the key themselves, word borders aside. */
  static Set<PaperNames.Form> of(ConceptKey key, Collection<String> surfaces) {
    Set<PaperNames.Form> forms = EnumSet.noneOf(PaperNames.Form.class);
    surfaces.stream()
        .filter(surface -> isSpelling(surface, key))
        .forEach(surface -> forms.addAll(of(surface)));
    return forms;
  }

  /** The keys of those surfaces that are acronyms of the key, each once, in the order of these. */
  static List<String> acronymsOf(ConceptKey key, Collection<String> surfaces) {
    return surfaces.stream()
        .filter(Initials::isAcronym)
        .filter(surface -> !isSpelling(surface, key))
        .flatMap(surface -> ConceptKeys.find(surface).stream())
        .map(ConceptKey::value)
        .distinct()
        .toList();
  }

  private static boolean isSpelling(String surface, ConceptKey key) {
    return ConceptKeys.find(surface)
        .filter(found -> ConceptKeys.squeezed(found).equals(ConceptKeys.squeezed(key)))
        .isPresent();
  }

  private static Set<PaperNames.Form> of(String surface) {
    Set<PaperNames.Form> forms = EnumSet.noneOf(PaperNames.Form.class);
    if (Initials.isAcronym(surface)) {
      forms.add(PaperNames.Form.ACRONYM);
    }
    if (surface.indexOf(' ') < 0 && isCode(surface)) {
      forms.add(PaperNames.Form.CODE);
    }
    if (Arrays.stream(surface.split(" ", -1)).anyMatch(WrittenForms::isCode)) {
      forms.add(PaperNames.Form.CODE_WORD);
    }
    if (Character.isUpperCase(surface.codePointAt(0))) {
      forms.add(PaperNames.Form.CAPITAL);
    }
    return forms;
  }

  private static boolean isCode(String word) {
    return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
