package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sciloom.paper.Span;

/**
 * The text of a unit as people would write it: without the spaces that a source's tokeniser put
 * before punctuation, inside brackets and around hyphens, so that {@code GPT - 4 ( OpenAI )} reads
 * {@code GPT-4 (OpenAI)}. Places in it lead back to the unit's own text.
 */
final class Detokenized {

  /** Without a space before them. */
  private static final Set<String> CLOSING =
      Set.of(
          ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "''", "'s", "'", "n't", "'re", "'ve",
          "'ll", "\u2019s", "\u2019");

  /** Without a space behind them. */
  private static final Set<String> OPENING = Set.of("(", "[", "{", "``");

  /** Without spaces around them, between words. */
  private static final Set<String> JOINING = Set.of("-", "/");

  private static final Pattern WITH_HYPHEN = Pattern.compile("[\\p{L}\\p{N}]-[\\p{L}\\p{N}]");
  private static final Pattern TOKENISED = Pattern.compile(" [,.)](?: |$)");

  private final String text;
  private final int[] origins;

  private Detokenized(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The unit's text without those spaces; a text that is not tokenised stays as it is. */
  static Detokenized of(PublicGold unit) {
    String text = unit.text();
    if (unit.tokens().isEmpty() && !TOKENISED.matcher(text).find()) {
      return new Detokenized(text, IntStream.range(0, text.length()).toArray());
    }
    // A source that keeps hyphens in words means a dash by a hyphen that stands alone.
    boolean joins = !WITH_HYPHEN.matcher(text).find();
    List<String> words = List.of(text.split(" ", -1));
    StringBuilder written = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      for (int k = 0; k < words.get(i).length(); k++) {
        written.append(words.get(i).charAt(k));
        origins.add(at + k);
      }
      at += words.get(i).length();
      if (i + 1 < words.size() && !isJoined(words, i, joins)) {
        written.append(' ');
        origins.add(at);
      }
      at++;
    }
    return new Detokenized(
        written.toString(), origins.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The text. */
  String text() {
    return text;
  }

  /** The place in the unit's own text of a place in this one. */
  Span origin(Span span) {
    return new Span(origins[span.begin()], origins[span.end() - 1] + 1);
  }

  /** The place in this text of a place in the unit's own, if it begins and ends on characters. */
  Optional<Span> find(Span own) {
    int begin = Arrays.binarySearch(origins, own.begin());
    int last = Arrays.binarySearch(origins, own.end() - 1);
    return begin < 0 || last < begin ? Optional.empty() : Optional.of(new Span(begin, last + 1));
  }

  /** Whether no space belongs behind the word at the index. */
  private static boolean isJoined(List<String> words, int index, boolean joinsHyphens) {
    String left = words.get(index);
    String right = words.get(index + 1);
    if (OPENING.contains(left) || CLOSING.contains(right)) {
      return true;
    }
    return joinsHyphens && (joins(words, index) || joins(words, index + 1));
  }

  private static boolean joins(List<String> words, int index) {
    return JOINING.contains(words.get(index))
        && index > 0
        && index + 1 < words.size()
        && isWord(words.get(index - 1))
        && isWord(words.get(index + 1));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }
}
