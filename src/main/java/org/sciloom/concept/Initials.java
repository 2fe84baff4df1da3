package org.sciloom.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells acronyms from names, and whether an acronym is made of the initials of a full form. */
final class Initials {

  private static final Pattern ACRONYM =
      Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}][\\p{L}\\p{N}&/+.-]{0,9}s?");
  private static final Pattern BREAK = Pattern.compile("[\\s\\-\u2010-\u2015\u2212/]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Words that acronyms leave out. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "via", "with");

  private static final int LEAST_LETTERS = 3;

  private Initials() {}

  /** Whether a name has the shape of an acronym: one word, at least two capitals, short. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /**
   * Whether the acronym has three or more letters and these are the initials of all words of the
   * full form, small words left out or not. Strict, since nothing else says that they belong
   * together.
   */
  static boolean areThoseOf(String acronym, String fullForm) {
    return letters(acronym).length() >= LEAST_LETTERS && spell(acronym, fullForm);
  }

  /** The same for an acronym of any length, where the text itself puts it behind the full form. */
  static boolean spell(String acronym, String fullForm) {
    String letters = letters(acronym);
    if (letters.length() < 2 || fullForm.length() <= acronym.length()) {
      return false;
    }
    List<String> words = Arrays.asList(BREAK.split(fullForm.strip(), -1));
    return !isSmall(words.get(0))
        && (letters.equals(initials(words, false)) || letters.equals(initials(words, true)));
  }

  /**
   * Whether a full form that the text itself puts before the acronym is the whole of it: its first
   * word begins with the acronym's first letter, and each further capital of the acronym begins a
   * word or stands in one.
   */
  static boolean fit(String acronym, String fullForm) {
    String letters = letters(acronym);
    List<String> words = Arrays.asList(BREAK.split(fullForm.strip(), -1));
    if (letters.length() < 2
        || words.size() < 2
        || words.size() > letters.length() + 2
        || isSmall(words.get(0))) {
      return false;
    }
    int at = 0;
    int begun = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (at < letters.length() && !lower.isEmpty() && lower.charAt(0) == letters.charAt(at)) {
        at++;
        begun++;
        int inside = 1;
        while (at < letters.length()
            && words.size() < letters.length()
            && (inside = lower.indexOf(letters.charAt(at), inside)) >= 0) {
          at++;
          inside++;
        }
      } else if (begun == 0 || !SMALL.contains(lower)) {
        return false;
      }
    }
    return at == letters.length();
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String letters(String acronym) {
    String bare =
        acronym.matches(".*[\\p{Lu}\\p{N}]s")
            ? acronym.substring(0, acronym.length() - 1)
            : acronym;
    return NO_LETTER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String initials(List<String> words, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty() && (withSmall || !SMALL.contains(lower))) {
        initials.appendCodePoint(lower.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
