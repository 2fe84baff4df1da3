package org.sciloom.extract.result;

/** The singular of English noun phrases, for names of metrics: {@code success rates}. */
final class Singular {

  private Singular() {}

  /** The phrase with its last word in the singular, if it has a regular plural. */
  static String of(String phrase) {
    if (phrase.length() < 5 || !phrase.endsWith("s")) {
      return phrase;
    }
    if (phrase.endsWith("ies")) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    if (phrase.endsWith("losses")) {
      return phrase.substring(0, phrase.length() - 2);
    }
    boolean plural =
        Character.isLowerCase(phrase.charAt(phrase.length() - 2))
            && !phrase.endsWith("ss")
            && !phrase.endsWith("us")
            && !phrase.endsWith("is")
            && !phrase.endsWith("bias");
    return plural ? phrase.substring(0, phrase.length() - 1) : phrase;
  }
}
