package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sciloom.extract.chain.ChainLattice;
import org.sciloom.extract.chain.ChainModel;
import org.sciloom.paper.AcronymDefinition;
import org.sciloom.paper.Section;

/**
 * Finds the candidates of a paper: what a linear chain holds for possible at any place, names of
 * the gazetteer, and acronyms with their full forms, grouped by name over the whole document.
 * Thread-safe.
 */
final class CandidateFinder {

  private static final double LIKELY_FULL_FORM = 0.5;
  private static final int SHORTEST_NAME = 3;

  private final ChainModel model;
  private final Gazetteer gazetteer;

  CandidateFinder(ChainModel model, Gazetteer gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
  }

  /** The candidates of one name, as they are collected. */
  private static final class Group {
    private final List<TokenSpan> places = new ArrayList<>();
    private final Set<String> surfaces = new TreeSet<>();
    private TypeScores surest = TypeScores.NONE;
    private TypeScores sum = TypeScores.NONE;
    private boolean hasAcronym;
    private boolean allNames = true;

    /**
     * Whether a word in lower case stands where {@code GLUE} is a name and {@code glue} is none.
     */
    boolean isNameInCapitals(FlatText text, TokenSpan place) {
      return allNames
          && place.length() == 1
          && text.surface(place).chars().noneMatch(Character::isUpperCase);
    }

    Candidate candidate(SpanBeliefs beliefs) {
      double rival = places.stream().mapToDouble(beliefs::strongestRival).max().orElse(0);
      TokenSpan likeliest =
          Collections.max(
              places,
              Comparator.comparingDouble((TokenSpan place) -> beliefs.of(place).total())
                  .thenComparing(Comparator.reverseOrder()));
      return new Candidate(places, likeliest, surfaces, surest, sum, rival, hasAcronym);
    }
  }

  /**
   * The candidates, in the order of their first likely places.
   *
   * @param text the text, whose tokens carry their views
   * @param lattice what the model holds of it
   */
  List<Candidate> find(FlatText text, ChainLattice lattice) {
    SpanBeliefs beliefs = SpanBeliefs.of(text, model, lattice);
    admitNames(text, beliefs);
    long[][] words = NameKeys.words(text);
    Map<Long, Long> fullForms = admitAcronyms(text, beliefs, words);
    Map<Long, Group> groups = groups(text, beliefs, words, fullForms);
    addPlaces(text, words, beliefs, groups);
    return distinct(groups.values()).stream()
        .filter(group -> !group.places.isEmpty() && !isGeneric(group))
        .map(group -> group.candidate(beliefs))
        .toList();
  }

  /** The groups without repetition, in their order: a group of an acronym has two keys. */
  private static List<Group> distinct(Collection<Group> groups) {
    Set<Group> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    return groups.stream().filter(distinct::add).toList();
  }

  private void admitNames(FlatText text, SpanBeliefs beliefs) {
    int first = 0;
    for (var sentence : text.text().sentences()) {
      for (Gazetteer.Match match : gazetteer.matches(sentence)) {
        TokenSpan span = new TokenSpan(first + match.begin(), first + match.end());
        if (match.exact() && isNameLike(text.surface(span))) {
          beliefs.admit(span);
        }
      }
      first += sentence.size();
    }
  }

  /** Whether the name cannot well be an ordinary word. */
  private static boolean isNameLike(String name) {
    return name.length() >= SHORTEST_NAME
        && name.chars().anyMatch(Character::isLetter)
        && name.substring(1)
            .chars()
            .anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
  }

  /** Admits acronyms and what they stand for; gives the key of the full form by the acronym's. */
  private static Map<Long, Long> admitAcronyms(FlatText text, SpanBeliefs beliefs, long[][] words) {
    Map<Long, Long> fullForms = new HashMap<>();
    for (AcronymDefinition definition :
        AcronymFinder.definitionsIn(Section.ABSTRACT, text.text().text())) {
      Optional<TokenSpan> acronym = text.find(definition.shortForm());
      Optional<TokenSpan> found = text.find(definition.longForm());
      if (acronym.isEmpty()
          || found.isEmpty()
          || text.sentence(found.get().begin()) != text.sentence(acronym.get().begin())) {
        continue;
      }
      TokenSpan full = beliefs.likeliestWithEndOf(found.get(), LIKELY_FULL_FORM);
      beliefs.admit(full);
      beliefs.admit(acronym.get());
      fullForms.put(NameKeys.key(words, acronym.get()), NameKeys.key(words, full));
    }
    return fullForms;
  }

  private static Map<Long, Group> groups(
      FlatText text, SpanBeliefs beliefs, long[][] words, Map<Long, Long> fullForms) {
    Map<Long, Group> groups = new LinkedHashMap<>();
    for (TokenSpan span : beliefs.spans()) {
      long key = NameKeys.key(words, span);
      long groupKey = fullForms.getOrDefault(key, key);
      Group group = groups.computeIfAbsent(groupKey, k -> new Group());
      groups.putIfAbsent(key, group);
      group.hasAcronym |= key != groupKey;
      group.allNames &= isNameLike(text.surface(span));
      group.surest = group.surest.max(beliefs.of(span));
      group.sum = group.sum.plus(beliefs.of(span));
    }
    return groups;
  }

  /** A group has every place where one of its names stands, also where it seemed unlikely. */
  private static void addPlaces(
      FlatText text, long[][] words, SpanBeliefs beliefs, Map<Long, Group> groups) {
    for (int begin = 0; begin < text.size(); begin++) {
      int last = Math.min(text.sentenceEnd(begin), begin + SpanBeliefs.LONGEST);
      for (int end = begin + 1; end <= last; end++) {
        TokenSpan place = new TokenSpan(begin, end);
        Group group = groups.get(NameKeys.key(words, place));
        if (group != null
            && hasWordBorders(words, place)
            && (beliefs.spans().contains(place) || !group.isNameInCapitals(text, place))) {
          group.places.add(place);
          group.surfaces.add(text.surface(place));
        }
      }
    }
  }

  /** Whether a name begins and ends with words, not with a hyphen that its key does not count. */
  private static boolean hasWordBorders(long[][] words, TokenSpan place) {
    return words[place.begin()].length > 0 && words[place.end() - 1].length > 0;
  }

  private static boolean isGeneric(Group group) {
    return group.surfaces.stream().anyMatch(GenericPhrases::isGeneric);
  }
}
