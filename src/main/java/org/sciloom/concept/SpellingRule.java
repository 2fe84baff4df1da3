package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.sciloom.paper.ConceptKey;

/**
 * Merges a key with a misspelt word into the key with the word as it is spelt. A word is taken for
 * misspelt when hardly any paper has it, many have one that is a letter more, less or another, and
 * the key with that one exists. Candidates are found by the words without one letter each (Garbe
 * 2012, <i>Symmetric Delete</i>), so that the time is linear in the number of words.
 */
final class SpellingRule implements MergeRule {

  private static final int LEAST_LETTERS = 7;
  private static final int RARE = 2;
  private static final int COMMON = 30;
  private static final int LEAST_SUPPORT = 3;
  private static final double LEAST_SIMILARITY = 0.94;
  private static final double CONFIDENCE = 0.9;

  @Override
  public List<Merge> merges(NameTable table) {
    Map<String, Integer> papersByWord = papersByWord(table);
    Map<String, Set<String>> common = commonByShortened(papersByWord);
    List<Merge> merges = new ArrayList<>();
    for (String key : table.keys()) {
      int papers = table.of(key).papers();
      if (papers <= RARE) {
        corrected(key, papersByWord, common)
            .filter(other -> !table.of(other).isCode())
            .filter(other -> table.of(other).papers() >= LEAST_SUPPORT)
            .ifPresent(other -> merges.add(merge(key, other, papers)));
      }
    }
    return merges;
  }

  private static Merge merge(String key, String other, int papers) {
    return new Merge(
        new ConceptKey(key),
        new ConceptKey(other),
        MergeReason.SPELLING,
        papers,
        papers,
        CONFIDENCE);
  }

  private static Map<String, Integer> papersByWord(NameTable table) {
    Map<String, Integer> papers = new TreeMap<>();
    for (String key : table.keys()) {
      for (String word : words(key)) {
        papers.merge(word, table.of(key).papers(), Integer::sum);
      }
    }
    return papers;
  }

  private static Map<String, Set<String>> commonByShortened(Map<String, Integer> papersByWord) {
    Map<String, Set<String>> common = new HashMap<>();
    papersByWord.forEach(
        (word, papers) -> {
          if (papers >= COMMON && isWord(word)) {
            shortened(word)
                .forEach(s -> common.computeIfAbsent(s, absent -> new HashSet<>()).add(word));
          }
        });
    return common;
  }

  /** The key with its one rare word corrected. */
  private static Optional<String> corrected(
      String key, Map<String, Integer> papersByWord, Map<String, Set<String>> common) {
    List<String> words = words(key);
    List<String> rare =
        words.stream()
            .filter(SpellingRule::isWord)
            .filter(word -> papersByWord.getOrDefault(word, 0) <= RARE)
            .toList();
    return rare.size() == 1
        ? spelt(rare.get(0), common)
            .map(right -> key.replaceFirst("\\b" + rare.get(0) + "\\b", right))
        : Optional.empty();
  }

  private static Optional<String> spelt(String word, Map<String, Set<String>> common) {
    LevenshteinDistance distance = new LevenshteinDistance(2);
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    List<String> found =
        shortened(word).stream()
            .flatMap(s -> common.getOrDefault(s, Set.of()).stream())
            .distinct()
            .filter(other -> other.charAt(0) == word.charAt(0))
            .filter(other -> !isInflected(word, other))
            .filter(other -> distance.apply(word, other) == 1 || isSwapped(word, other))
            .filter(other -> similarity.apply(word, other) >= LEAST_SIMILARITY)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Endings make other words of the same stem, not misspellings. */
  private static boolean isInflected(String one, String two) {
    int same = 0;
    while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    return same >= Math.max(one.length(), two.length()) - 2;
  }

  private static boolean isSwapped(String one, String two) {
    char[] a = one.toCharArray();
    char[] b = two.toCharArray();
    Arrays.sort(a);
    Arrays.sort(b);
    return one.length() == two.length() && Arrays.equals(a, b);
  }

  private static boolean isWord(String word) {
    return word.length() >= LEAST_LETTERS && word.chars().allMatch(Character::isLetter);
  }

  /** The word, and the word without each of its letters. */
  private static List<String> shortened(String word) {
    List<String> shortened = new ArrayList<>(List.of(word));
    for (int i = 0; i < word.length(); i++) {
      shortened.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shortened;
  }

  private static List<String> words(String key) {
    return Arrays.asList(key.split(" ", -1));
  }
}
