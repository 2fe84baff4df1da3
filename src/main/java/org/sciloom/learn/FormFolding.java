package org.sciloom.learn;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Folds names and surface forms as the annotation guide's scorer does: case, white space, hyphens,
 * punctuation and a plural s do not count.
 */
final class FormFolding {

  /** White space as Python's {@code \s} has it, hyphens and dashes, underscore and slash. */
  private static final Pattern GAPS =
      Pattern.compile(
          "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
              + "\\-\\u2010-\\u2015_/]+");

  /** Letters and numbers as Python's {@code \w} has them: without marks, unlike Java's. */
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}+@ ]");

  private static final String EDGES = " .,:;()\"'`";
  private static final int LONGEST_WITHOUT_PLURAL = 3;

  private FormFolding() {}

  /** The folded text; empty when nothing is left of it. */
  static String fold(String text) {
    String spaced = GAPS.matcher(CaseFolding.fold(text)).replaceAll(" ");
    String bare = DROPPED.matcher(StringUtils.strip(spaced, EDGES)).replaceAll("");
    return Arrays.stream(StringUtils.split(bare, ' '))
        .map(FormFolding::singular)
        .collect(Collectors.joining(" "));
  }

  /** The texts, folded, without those of which nothing is left, and without repetition. */
  static Set<String> foldAll(Collection<String> texts) {
    Set<String> folded = new LinkedHashSet<>();
    texts.stream().map(FormFolding::fold).filter(form -> !form.isEmpty()).forEach(folded::add);
    return folded;
  }

  private static String singular(String word) {
    boolean plural =
        word.codePointCount(0, word.length()) > LONGEST_WITHOUT_PLURAL
            && word.endsWith("s")
            && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
