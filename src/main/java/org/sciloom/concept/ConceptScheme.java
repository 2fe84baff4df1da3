package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;

/**
 * All concepts of a corpus, and how they belong together: a pure function of what each paper says
 * of names and of the curation. Immutable.
 *
 * @param identity which concept each name of each paper names
 * @param concepts the concepts, in the order of their keys
 * @param broader which is broader than which, the surest first, without circles
 * @param related pairs that belong together without one being broader, each pair once
 */
public record ConceptScheme(
    Identity identity, List<SchemeConcept> concepts, List<Broader> broader, List<Related> related) {

  public ConceptScheme {
    concepts = List.copyOf(concepts);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
  }

  /**
   * That two concepts are of one series, such as {@code CIFAR-10} and {@code CIFAR-100}.
   *
   * @param one the key of the one
   * @param other the key of the other, behind the first in order
   */
  public record Related(ConceptKey one, ConceptKey other) {}

  /** Series longer than this say nothing of their members. */
  private static final int LONGEST_SERIES = 8;

  /**
   * Decides on the concepts of papers.
   *
   * @param papers what each paper says of names, by the paper
   * @param curation what people decided
   */
  public static ConceptScheme of(SortedMap<String, PaperNames> papers, Curation curation) {
    NameTable table = new NameTable();
    papers.values().forEach(table::add);
    Identity identity = IdentityDecision.of(papers, table, curation);
    SortedMap<String, ConceptCounts> concepts = new TreeMap<>();
    papers.forEach((paper, names) -> count(paper, names, identity, concepts));
    SortedMap<String, KeyCounts> keyCounts = new TreeMap<>();
    concepts.forEach((key, counts) -> keyCounts.put(key, counts.sums()));
    Map<ConceptKey, String> labels = curation.labels();
    return new ConceptScheme(
        identity,
        concepts.entrySet().stream()
            .map(entry -> entry.getValue().concept(new ConceptKey(entry.getKey()), labels))
            .toList(),
        Hierarchy.edges(
            keyCounts,
            key -> identity.usualConceptOf(new ConceptKey(key)).value(),
            stated(papers, identity)),
        related(keyCounts));
  }

  private static void count(
      String paper,
      PaperNames names,
      Identity identity,
      SortedMap<String, ConceptCounts> concepts) {
    Map<String, List<PaperNames.Use>> uses = new TreeMap<>();
    for (PaperNames.Use use : names.uses()) {
      String key = identity.conceptOf(paper, use.conceptKey()).value();
      uses.computeIfAbsent(key, absent -> new ArrayList<>()).add(use);
    }
    uses.forEach(
        (key, all) ->
            concepts.computeIfAbsent(key, absent -> new ConceptCounts(identity)).add(paper, all));
  }

  /** The pairs that papers state, by concepts. */
  private static SortedMap<String, SortedMap<String, Integer>> stated(
      SortedMap<String, PaperNames> papers, Identity identity) {
    SortedMap<String, SortedMap<String, Integer>> stated = new TreeMap<>();
    papers.forEach(
        (paper, names) ->
            names
                .kinds()
                .forEach(
                    kind ->
                        stated
                            .computeIfAbsent(
                                conceptOf(kind.narrower(), paper, identity),
                                absent -> new TreeMap<>())
                            .merge(conceptOf(kind.broader(), paper, identity), 1, Integer::sum)));
    return stated;
  }

  private static String conceptOf(String key, String paper, Identity identity) {
    return identity.conceptOf(paper, new ConceptKey(key)).value();
  }

  private static List<Related> related(SortedMap<String, KeyCounts> concepts) {
    List<Related> related = new ArrayList<>();
    for (List<String> series : Hierarchy.siblings(concepts)) {
      for (int i = 0; series.size() <= LONGEST_SERIES && i < series.size(); i++) {
        for (int j = i + 1; j < series.size(); j++) {
          related.add(new Related(new ConceptKey(series.get(i)), new ConceptKey(series.get(j))));
        }
      }
    }
    return related;
  }
}
