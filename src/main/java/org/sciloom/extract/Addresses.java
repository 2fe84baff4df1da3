package org.sciloom.extract;

import java.util.List;
import java.util.regex.Pattern;

/** The URLs in a text, without the full stop or bracket that ends their sentence. */
public final class Addresses {

  static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern TAIL = Pattern.compile("[.,;:!?'\")\\]}]+$");

  private Addresses() {}

  /** The URLs in the order of the text, each once. */
  public static List<String> in(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(match -> TAIL.matcher(match.group()).replaceFirst(""))
        .distinct()
        .toList();
  }
}
