package org.sciloom.concept;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds the ways in which one word is spelt: British to American, {@code ise} to {@code ize},
 * accents of Latin letters away, Greek letters to their names. Lists, not rules, wherever a rule
 * would hit other words: {@code supervise} and {@code noise} stay. Thread-safe.
 */
final class Spelling {

  private static final Pattern ISATION = Pattern.compile("isation(s?)$");

  /** Verbs in ise that American English writes with z; {@code analyse} is among the others. */
  private static final Pattern ISE =
      Pattern.compile(
          "^((?:\\p{L}*)(?:activ|categor|character|crystall|custom|digit|discret|equal|factor"
              + "|final|general|harmon|hybrid|ideal|initial|ion|item|linear|local|maxim|memor|minim"
              + "|mobil|modern|modular|neutral|normal|optim|organ|parallel|parameter|parametr|penal"
              + "|personal|polar|polymer|prior|quant|random|rational|real|recogn|regular|serial|social"
              + "|special|stabil|standard|steril|styl|summar|symmetr|synchron|synthes|token|util"
              + "|vector|visual|weapon))is(e|ed|es|er|ers|ing|able)$");

  private static final Pattern YSE = Pattern.compile("^(anal|catal|hydrol|paral)ys(e|ed|er|ing)$");
  private static final Pattern OUR =
      Pattern.compile(
          "(behavi|(?<!\\p{L})col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig)our");
  private static final Pattern DOUBLE_L =
      Pattern.compile(
          "(cancel|channel|dial|fuel|label|level|marshal|model|signal|travel|tunnel)l(ed|er|ers|ing)$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}\\p{P}]+");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("aluminium", "aluminum"),
          Map.entry("ageing", "aging"),
          Map.entry("analogue", "analog"),
          Map.entry("artefact", "artifact"),
          Map.entry("calibre", "caliber"),
          Map.entry("catalogue", "catalog"),
          Map.entry("centre", "center"),
          Map.entry("centred", "centered"),
          Map.entry("defence", "defense"),
          Map.entry("dialogue", "dialog"),
          Map.entry("fibre", "fiber"),
          Map.entry("grey", "gray"),
          Map.entry("greyscale", "grayscale"),
          Map.entry("judgement", "judgment"),
          Map.entry("licence", "license"),
          Map.entry("litre", "liter"),
          Map.entry("metre", "meter"),
          Map.entry("mould", "mold"),
          Map.entry("offence", "offense"),
          Map.entry("oedema", "edema"),
          Map.entry("programme", "program"),
          Map.entry("sulphur", "sulfur"),
          Map.entry("theatre", "theater"),
          Map.entry("tyre", "tire"));

  private static final Pattern AE =
      Pattern.compile("^(an|leuk|isch|hypox|ur)aemi|haem|paed|gynaec|anaesth|foet");

  private static final Map<Character, String> GREEK =
      Map.ofEntries(
          Map.entry('α', "alpha"),
          Map.entry('β', "beta"),
          Map.entry('γ', "gamma"),
          Map.entry('δ', "delta"),
          Map.entry('ε', "epsilon"),
          Map.entry('ζ', "zeta"),
          Map.entry('η', "eta"),
          Map.entry('θ', "theta"),
          Map.entry('ι', "iota"),
          Map.entry('κ', "kappa"),
          Map.entry('λ', "lambda"),
          Map.entry('μ', "mu"),
          Map.entry('ν', "nu"),
          Map.entry('ξ', "xi"),
          Map.entry('π', "pi"),
          Map.entry('ρ', "rho"),
          Map.entry('σ', "sigma"),
          Map.entry('τ', "tau"),
          Map.entry('υ', "upsilon"),
          Map.entry('φ', "phi"),
          Map.entry('χ', "chi"),
          Map.entry('ψ', "psi"),
          Map.entry('ω', "omega"));

  private static final int LETTERS_OF_A_SYMBOL = 2;

  private Spelling() {}

  /** The one spelling of a lower-case singular word; a word with no other spelling as it is. */
  static String fold(String word) {
    String plain = withoutAccents(greekNamed(word));
    String known = WORDS.get(plain);
    if (known != null) {
      return known;
    }
    plain = ISATION.matcher(plain).replaceFirst("ization$1");
    plain = ISE.matcher(plain).replaceFirst("$1iz$2");
    plain = YSE.matcher(plain).replaceFirst("$1yz$2");
    plain = OUR.matcher(plain).replaceAll("$1or");
    plain = DOUBLE_L.matcher(plain).replaceFirst("$1$2");
    return AE.matcher(plain).find() ? plain.replace("ae", "e").replace("foet", "fet") : plain;
  }

  private static String withoutAccents(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return apart.length() == word.length() || !LATIN.matcher(apart).matches()
        ? word
        : MARKS.matcher(apart).replaceAll("");
  }

  /** Names Greek letters that are symbols: a word of Greek keeps its letters. */
  private static String greekNamed(String word) {
    long letters = word.codePoints().filter(Spelling::isGreek).count();
    if (letters == 0 || letters > LETTERS_OF_A_SYMBOL) {
      return word;
    }
    StringBuilder named = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      named.append(GREEK.getOrDefault(word.charAt(i), word.substring(i, i + 1)));
    }
    return named.toString();
  }

  private static boolean isGreek(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GREEK;
  }
}
