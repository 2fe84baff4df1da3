package org.sciloom.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sciloom.paper.ConceptKey;

/**
 * Aligns concepts with terms of outside vocabularies, by label, alias and context. A term matches
 * exactly when it is the only one that agrees best with a concept, and the concept the only one
 * that agrees best with it, by their labels or with their context; else it is near. Short acronyms
 * that agree in nothing else do not count.
 */
public final class Aligning {

  private static final int LEAST_LETTERS_OF_ALIAS = 5;
  private static final double AMBIGUOUS = 0.6;

  private final ConceptScheme scheme;
  private final Map<String, Set<ConceptKey>> byLabel = new HashMap<>();
  private final Map<String, Set<ConceptKey>> byAlias = new HashMap<>();
  private final Map<ConceptKey, Set<String>> context = new HashMap<>();

  private Aligning(ConceptScheme scheme) {
    this.scheme = scheme;
    for (SchemeConcept concept : scheme.concepts()) {
      add(byLabel, concept.key().value(), concept.key());
      add(byLabel, key(concept.label()), concept.key());
      concept.otherLabels().forEach(label -> add(byAlias, key(label), concept.key()));
    }
    for (Broader edge : scheme.broader()) {
      addContext(edge.narrower(), edge.broader());
      addContext(edge.broader(), edge.narrower());
    }
  }

  private record Candidate(ConceptKey concept, String term, Alignment.Reason reason) {}

  /** The alignments of the concepts with the terms, in the order of concepts and terms. */
  public static List<Alignment> of(ConceptScheme scheme, Collection<VocabularyTerm> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    Aligning aligning = new Aligning(scheme);
    Map<ConceptKey, List<Candidate>> byConcept = new TreeMap<>();
    for (VocabularyTerm term : terms) {
      for (Candidate candidate : aligning.best(aligning.candidates(term))) {
        byConcept.computeIfAbsent(candidate.concept(), c -> new ArrayList<>()).add(candidate);
      }
    }
    List<Alignment> alignments = new ArrayList<>();
    byConcept
        .values()
        .forEach(
            candidates -> {
              List<Candidate> best = aligning.best(candidates);
              best.forEach(one -> alignments.add(alignment(one, best.size() == 1)));
            });
    alignments.sort(Comparator.comparing(Alignment::concept).thenComparing(Alignment::term));
    return alignments;
  }

  private static Alignment alignment(Candidate candidate, boolean alone) {
    Alignment.Reason reason = candidate.reason();
    return new Alignment(
        candidate.concept(),
        candidate.term(),
        alone && reason != Alignment.Reason.ALIAS,
        reason,
        alone ? reason.confidence() : Math.min(AMBIGUOUS, reason.confidence()));
  }

  /** Those that agree for the surest reason. */
  private List<Candidate> best(List<Candidate> candidates) {
    Optional<Alignment.Reason> surest =
        candidates.stream().map(Candidate::reason).min(Comparator.naturalOrder());
    return candidates.stream()
        .filter(candidate -> surest.filter(candidate.reason()::equals).isPresent())
        .toList();
  }

  private List<Candidate> candidates(VocabularyTerm term) {
    Set<String> labels = keys(term.labels());
    Set<String> aliases = keys(term.aliases());
    Map<ConceptKey, Candidate> found = new TreeMap<>();
    for (String label : labels) {
      of(byLabel, label).forEach(concept -> put(found, concept, term, true));
      of(byLabel, scheme.identity().usualConceptOf(new ConceptKey(label)).value())
          .forEach(concept -> put(found, concept, term, true));
    }
    if (found.isEmpty()) {
      for (String label : labels) {
        of(byAlias, label).forEach(concept -> putAlias(found, concept, term, label));
      }
      for (String alias : aliases) {
        of(byLabel, alias).forEach(concept -> putAlias(found, concept, term, alias));
      }
    }
    return List.copyOf(found.values());
  }

  private void putAlias(
      Map<ConceptKey, Candidate> found, ConceptKey concept, VocabularyTerm term, String alias) {
    if (alias.length() >= LEAST_LETTERS_OF_ALIAS || hasContext(concept, term)) {
      put(found, concept, term, false);
    }
  }

  private void put(
      Map<ConceptKey, Candidate> found, ConceptKey concept, VocabularyTerm term, boolean label) {
    Alignment.Reason reason =
        hasContext(concept, term)
            ? (label ? Alignment.Reason.LABEL_AND_CONTEXT : Alignment.Reason.ALIAS_AND_CONTEXT)
            : (label ? Alignment.Reason.LABEL : Alignment.Reason.ALIAS);
    found.putIfAbsent(concept, new Candidate(concept, term.iri(), reason));
  }

  private boolean hasContext(ConceptKey concept, VocabularyTerm term) {
    Set<String> around = context.getOrDefault(concept, Set.of());
    return !Collections.disjoint(around, keys(term.context()));
  }

  private void addContext(ConceptKey concept, ConceptKey other) {
    context.computeIfAbsent(concept, absent -> new HashSet<>()).add(other.value());
  }

  private static Set<ConceptKey> of(Map<String, Set<ConceptKey>> index, String key) {
    return index.getOrDefault(key, Set.of());
  }

  private static void add(Map<String, Set<ConceptKey>> index, String key, ConceptKey concept) {
    index.computeIfAbsent(key, absent -> new TreeSet<>()).add(concept);
  }

  private static Set<String> keys(Collection<String> names) {
    Set<String> keys = new TreeSet<>();
    for (String name : names) {
      ConceptKeys.find(name).map(ConceptKey::value).ifPresent(keys::add);
    }
    return keys;
  }

  private static String key(String name) {
    return ConceptKeys.find(name).map(ConceptKey::value).orElse(name);
  }
}
