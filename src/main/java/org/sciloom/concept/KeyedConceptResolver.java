package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;

/**
 * Mentions with the same key, word borders aside, are one concept; an acronym whose full form the
 * paper gives has the key of that. The type is voted for by the mentions, each with its confidence.
 * Thread-safe.
 */
public final class KeyedConceptResolver implements ConceptResolver {

  @Override
  public List<PaperConcept> resolve(Paper paper, Extraction extraction) {
    FullForms fullForms = FullForms.of(paper, extraction);
    Map<String, ConceptKey> bySqueezed = new TreeMap<>();
    Map<ConceptKey, List<Mention>> groups = new TreeMap<>();
    for (Mention mention : extraction.mentions()) {
      ConceptKeys.find(mention.name())
          .map(fullForms::resolve)
          .map(key -> bySqueezed.computeIfAbsent(ConceptKeys.squeezed(key), absent -> key))
          .ifPresent(key -> groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(mention));
    }
    List<PaperConcept> concepts = new ArrayList<>();
    groups.forEach((key, mentions) -> concepts.add(concept(key, fullForms, mentions)));
    return concepts;
  }

  private static PaperConcept concept(ConceptKey key, FullForms fullForms, List<Mention> mentions) {
    ConceptType type = type(mentions);
    return new PaperConcept(key, name(key, type, fullForms, mentions), type, mentions);
  }

  /** The form that most mentions have, of those with the concept's own key; singular. */
  private static String name(
      ConceptKey key, ConceptType type, FullForms fullForms, List<Mention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      if (ConceptKeys.find(mention.name()).equals(Optional.of(key))) {
        counts.merge(singular(mention.name(), type), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> lowerCaseLetters(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(() -> Optional.ofNullable(fullForms.names().get(key)).map(form -> singular(form, type)))
        .orElse(mentions.get(0).name());
  }

  private static int lowerCaseLetters(String name) {
    return (int) name.chars().filter(Character::isLowerCase).count();
  }

  /** The name with its last word in the singular, if the plural is of the regular kind. */
  private static String singular(String name, ConceptType type) {
    int begin = name.lastIndexOf(' ') + 1;
    String last = name.substring(begin);
    String lower = last.toLowerCase(Locale.ROOT);
    String singular = ConceptKeys.singular(lower);
    if (singular.equals(lower) || !last.endsWith("s") || isProperName(last, type)) {
      return name;
    }
    return name.substring(0, begin)
        + last.substring(0, Math.min(last.length(), commonLength(lower, singular)))
        + singular.substring(commonLength(lower, singular));
  }

  /**
   * Code names such as {@code FashionQs} and names of data such as {@code Cityscapes} keep their s;
   * {@code LLMs} and {@code Graph Neural Networks} lose it.
   */
  private static boolean isProperName(String word, ConceptType type) {
    String stem = word.substring(0, word.length() - 1);
    boolean acronym = stem.chars().noneMatch(Character::isLowerCase);
    boolean ofData = type == ConceptType.DATASET || type == ConceptType.BENCHMARK;
    boolean capital = word.substring(ofData ? 0 : 1).chars().anyMatch(Character::isUpperCase);
    return !acronym && capital;
  }

  private static int commonLength(String one, String two) {
    int n = 0;
    while (n < Math.min(one.length(), two.length()) && one.charAt(n) == two.charAt(n)) {
      n++;
    }
    return n;
  }

  private static ConceptType type(List<Mention> mentions) {
    Map<ConceptType, Double> votes = new EnumMap<>(ConceptType.class);
    for (Mention mention : mentions) {
      votes.merge(mention.type(), mention.confidence(), Double::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ConceptType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
