package org.sciloom.concept;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/**
 * A concept as all papers together have it.
 *
 * @param key its identity
 * @param papers how many papers are linked to it
 * @param type its main type: the one with the greatest sum of confidences
 * @param shares what part of the sum of confidences each type has, above 0, at most 1
 * @param label its preferred label: the name that most papers write
 * @param otherLabels the other names and all forms in which it stands in papers
 * @param hiddenLabels the forms that are misspellings
 * @param definition what it is, if a paper that introduces it says so
 */
public record SchemeConcept(
    ConceptKey key,
    int papers,
    ConceptType type,
    SortedMap<ConceptType, Double> shares,
    String label,
    SortedSet<String> otherLabels,
    SortedSet<String> hiddenLabels,
    Optional<Definition> definition) {

  public SchemeConcept {
    shares = new TreeMap<>(shares);
    otherLabels = new TreeSet<>(otherLabels);
    hiddenLabels = new TreeSet<>(hiddenLabels);
  }

  /**
   * A sentence that says what the concept is.
   *
   * @param text the sentence as it stands in the paper
   * @param paper the paper, as it was named to {@link ConceptScheme#of}
   */
  public record Definition(String text, String paper) {}

  static SortedMap<ConceptType, Double> sharesOf(Map<ConceptType, Long> weights) {
    double all = weights.values().stream().mapToLong(Long::longValue).sum();
    SortedMap<ConceptType, Double> shares = new TreeMap<>();
    weights.forEach((type, weight) -> shares.put(type, Math.round(100 * weight / all) / 100.0));
    shares.values().removeIf(share -> share == 0);
    return shares;
  }
}
