package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.sciloom.paper.ConceptKey;

/**
 * Merges full forms that papers give to the same acronym and that differ in the endings of words or
 * in small words alone: {@code rotary positional embedding} and {@code rotary position embedding},
 * {@code vision and language model} and {@code vision language model}.
 */
final class FullFormRule implements MergeRule {

  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "for", "from", "in", "of", "on", "the", "to", "via", "with");
  private static final int LEAST_STEM = 4;
  private static final double STEM_SHARE = 0.6;
  private static final double CONFIDENCE = 0.93;

  @Override
  public List<Merge> merges(NameTable table) {
    Map<String, Merge> merges = new TreeMap<>();
    table
        .expansions()
        .values()
        .forEach(
            forms -> {
              List<String> byPapers =
                  forms.keySet().stream()
                      .sorted(
                          Comparator.<String>comparingInt(form -> -table.of(form).papers())
                              .thenComparing(Comparator.naturalOrder()))
                      .toList();
              for (int i = 1; i < byPapers.size(); i++) {
                String form = byPapers.get(i);
                byPapers.subList(0, i).stream()
                    .filter(main -> isVariant(form, main))
                    .findFirst()
                    .ifPresent(
                        main ->
                            merges.putIfAbsent(form, merge(form, main, table.of(form).papers())));
              }
            });
    return List.copyOf(merges.values());
  }

  private static Merge merge(String form, String main, int papers) {
    return new Merge(
        new ConceptKey(form),
        new ConceptKey(main),
        MergeReason.SHARED_ACRONYM,
        papers,
        papers,
        CONFIDENCE);
  }

  private static boolean isVariant(String one, String two) {
    List<String> a = words(one);
    List<String> b = words(two);
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!isSameStem(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameStem(String one, String two) {
    int common = StringUtils.getCommonPrefix(one, two).length();
    return one.equals(two)
        || (common >= LEAST_STEM && common >= STEM_SHARE * Math.max(one.length(), two.length()));
  }

  private static List<String> words(String form) {
    List<String> words = new ArrayList<>(List.of(form.split(" ", -1)));
    words.removeIf(SMALL::contains);
    return words;
  }
}
