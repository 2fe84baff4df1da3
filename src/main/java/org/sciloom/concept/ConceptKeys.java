package org.sciloom.concept;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sciloom.paper.ConceptKey;

/**
 * Makes the key of a concept from one of its names: Unicode compatibility forms, case, hyphens,
 * white space, punctuation, the plural, accents, Greek letters and British spelling are folded, so
 * that {@code Graph Neural Networks} and {@code graph-neural network} are one.
 */
public final class ConceptKeys {

  private static final Pattern AMPERSAND =
      Pattern.compile("(?<=[\\p{L}\\p{N}]{2}) ?& ?(?=[\\p{L}\\p{N}]{2})");
  private static final Pattern ACRONYM_PLURAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}\\p{N}]+)s(?![\\p{L}\\p{N}])");
  private static final Pattern JOINTS = Pattern.compile("[\\s\\-\u2010-\u2015\u2212_/]+");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M}+#@.* ]");
  private static final Pattern LOOSE_DOTS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\.|\\.(?![\\p{L}\\p{N}])");

  private static final Pattern VERSION = Pattern.compile("(?<=\\p{L}{2})v(?=\\d)");
  private static final Pattern BORDER = Pattern.compile("(?<!\\d) | (?!\\d)");

  /** Words of abstracts that end in s in the singular too, besides those told by their ending. */
  private static final Set<String> SINGULAR_IN_S =
      Set.of(
          "acoustics",
          "analytics",
          "bayes",
          "economics",
          "ethics",
          "kinetics",
          "lens",
          "linguistics",
          "logistics",
          "mathematics",
          "mechanics",
          "news",
          "optics",
          "physics",
          "robotics",
          "semantics",
          "series",
          "species",
          "statistics");

  private static final Pattern SINGULAR_ENDING =
      Pattern.compile(".*(?:\\ds|ss|us|is|as|\\.s|omics|dynamics)");

  private ConceptKeys() {}

  /** The key of a name; empty when the name has no letter and no digit. */
  public static Optional<ConceptKey> find(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    folded = ACRONYM_PLURAL.matcher(folded).replaceAll("$1").toLowerCase(Locale.ROOT);
    folded = AMPERSAND.matcher(folded).replaceAll(" and ");
    folded = JOINTS.matcher(folded).replaceAll(" ");
    folded = PUNCTUATION.matcher(folded).replaceAll("");
    folded = LOOSE_DOTS.matcher(folded).replaceAll("");
    if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    String value =
        Arrays.stream(folded.strip().split(" +", -1))
            .map(ConceptKeys::singular)
            .map(Spelling::fold)
            .collect(Collectors.joining(" "));
    return Optional.of(new ConceptKey(value));
  }

  /**
   * The letters and digits of a key without its word borders, but for those between two digits:
   * what {@code fine tuning} and {@code finetuning}, {@code gpt 4} and {@code gpt4} share. The v of
   * a version goes, too: {@code llava v1.5}, {@code llava 1.5}.
   */
  public static String squeezed(ConceptKey key) {
    return VERSION.matcher(BORDER.matcher(key.value()).replaceAll("")).replaceAll("");
  }

  /** The singular of a lower-case word, as far as its spelling tells. */
  static String singular(String word) {
    if (word.length() <= 3
        || !word.endsWith("s")
        || SINGULAR_ENDING.matcher(word).matches()
        || SINGULAR_IN_S.contains(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.matches(".*(?:ss|sh|ch|x|z)es")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }
}
