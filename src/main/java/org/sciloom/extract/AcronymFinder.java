package org.sciloom.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.Section;
import org.sciloom.paper.Span;

/**
 * Finds what acronyms stand for, by the algorithm of Schwartz and Hearst (2003), <i>A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text</i>: an acronym in brackets
 * behind its full form, each of its letters found in the full form from right to left. Plural
 * acronyms ({@code LLMs}) are matched without their s.
 */
final class AcronymFinder {

  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{2,24})\\)");
  private static final Pattern SHORT_FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+\\-./&*$^]{1,14}");
  private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?()\\[\\]]\\s|\n");
  private static final Pattern SEPARATOR = Pattern.compile("[,;]|\\s(?:or|and|e\\.g\\.)\\s");

  private AcronymFinder() {}

  /** The definitions in the text of one section, in their order. */
  static List<AcronymDefinition> definitionsIn(Section section, String text) {
    List<AcronymDefinition> found = new ArrayList<>();
    Matcher bracket = BRACKETED.matcher(text);
    while (bracket.find()) {
      Span shortForm = firstPart(bracket.start(1), bracket.group(1));
      longForm(text, bracket.start(), shortForm)
          .ifPresent(longForm -> found.add(new AcronymDefinition(section, longForm, shortForm)));
    }
    return found;
  }

  private static Span firstPart(int begin, String inside) {
    Matcher separator = SEPARATOR.matcher(inside);
    int length = separator.find() && separator.start() > 0 ? separator.start() : inside.length();
    return new Span(begin, begin + length);
  }

  private static Optional<Span> longForm(String text, int bracket, Span shortSpan) {
    String shortForm = shortSpan.of(text);
    if (!SHORT_FORM.matcher(shortForm).matches()
        || shortForm.chars().noneMatch(Character::isUpperCase)) {
      return Optional.empty();
    }
    int from = windowBegin(text, bracket, shortForm.length());
    String window = text.substring(from, bracket).stripTrailing();
    Optional<Span> found = bestLongForm(window, shortForm);
    if (found.isEmpty() && shortForm.length() > 2 && shortForm.endsWith("s")) {
      found = bestLongForm(window, shortForm.substring(0, shortForm.length() - 1));
    }
    return found.map(span -> new Span(from + span.begin(), from + span.end()));
  }

  /** At most min(|A| + 5, 2 |A|) words before the bracket, in the same clause. */
  private static int windowBegin(String text, int bracket, int letters) {
    int words = Math.min(letters + 5, letters * 2);
    int begin = bracket;
    while (words > 0 && begin > 0) {
      int space = text.lastIndexOf(' ', begin - 2);
      begin = space < 0 ? 0 : space + 1;
      words--;
    }
    Matcher clauseEnd = CLAUSE_END.matcher(text).region(begin, bracket);
    while (clauseEnd.find()) {
      begin = clauseEnd.end();
    }
    return begin;
  }

  private static Optional<Span> bestLongForm(String window, String shortForm) {
    int l = window.length() - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char c = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (l >= 0
          && (Character.toLowerCase(window.charAt(l)) != c
              || (s == 0 && l > 0 && Character.isLetterOrDigit(window.charAt(l - 1))))) {
        l--;
      }
      if (l < 0) {
        return Optional.empty();
      }
      l--;
    }
    int begin = window.lastIndexOf(' ', l) + 1;
    String longForm = window.substring(begin);
    return plausible(longForm, shortForm)
        ? Optional.of(new Span(begin, window.length()))
        : Optional.empty();
  }

  private static boolean plausible(String longForm, String shortForm) {
    int words = longForm.split("[\\s-]+", -1).length;
    return longForm.length() > shortForm.length()
        && words <= Math.min(shortForm.length() + 5, shortForm.length() * 2)
        && !(' ' + longForm + ' ').contains(' ' + shortForm + ' ');
  }
}
