package org.sciloom.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses in a text: URLs, and pages of well-known hosts of code and data that are named
 * without their scheme. They come without the full stop or bracket that ends their sentence, and
 * without the backslashes of LaTeX.
 */
public final class Addresses {

  private static final String ENDS = "\\s<>\"{}|\\\\^`\\[\\]";
  private static final String CHARACTERS = "(?:[^" + ENDS + "]|\\\\[_#%&~$])+";
  private static final String HOSTS =
      "(?:(?:[\\w-]+\\.)*(?:github|gitlab|huggingface|bitbucket|zenodo|kaggle|figshare|sourceforge)"
          + "\\.(?:com|org|net|co)|hf\\.co|osf\\.io|doi\\.org|(?:anonymous\\.)?4open\\.science)/"
          + "|[\\w-]+\\.(?:github|gitlab)\\.io\\b";

  static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?i:https?)://|(?<![\\p{L}\\p{N}])www\\.)"
              + CHARACTERS
              + "|(?<![\\p{L}\\p{N}@./-])(?i:"
              + HOSTS
              + ")(?:"
              + CHARACTERS
              + ")?");
  private static final Pattern TAIL = Pattern.compile("[.,;:!?'\"*$]+$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[_#%&~$])");

  private Addresses() {}

  /** The addresses in the order of the text, each once. */
  public static List<String> in(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(match -> withoutTail(ESCAPE.matcher(match.group()).replaceAll("")))
        .distinct()
        .toList();
  }

  /** A closing bracket stays where it closes one of the address's own. */
  private static String withoutTail(String address) {
    String rest = TAIL.matcher(address).replaceFirst("");
    while (rest.endsWith(")") && count(rest, ')') > count(rest, '(')) {
      rest = TAIL.matcher(rest.substring(0, rest.length() - 1)).replaceFirst("");
    }
    return rest;
  }

  private static long count(String text, char bracket) {
    return text.chars().filter(c -> c == bracket).count();
  }
}
