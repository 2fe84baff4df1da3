package org.sciloom.extract;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciloom.paper.ConceptType;

/**
 * Whether a name of data is one of a dataset or of a benchmark: by the nouns that the text puts
 * beside it, and where it is silent or of two minds, by the catalogue. Pure functions.
 */
final class DataWords {

  private static final Map<String, ConceptType> NOUNS =
      Map.ofEntries(
          Map.entry("dataset", ConceptType.DATASET),
          Map.entry("datasets", ConceptType.DATASET),
          Map.entry("corpus", ConceptType.DATASET),
          Map.entry("corpora", ConceptType.DATASET),
          Map.entry("benchmark", ConceptType.BENCHMARK),
          Map.entry("benchmarks", ConceptType.BENCHMARK),
          Map.entry("leaderboard", ConceptType.BENCHMARK),
          Map.entry("leaderboards", ConceptType.BENCHMARK),
          Map.entry("challenge", ConceptType.BENCHMARK),
          Map.entry("suite", ConceptType.BENCHMARK));

  private static final Set<String> PLURALS =
      Set.of("datasets", "corpora", "benchmarks", "leaderboards");

  private DataWords() {}

  /** Dataset or benchmark; empty where neither the text nor the catalogue tells. */
  static Optional<ConceptType> decide(Candidate candidate, FlatText text) {
    Set<ConceptType> said = EnumSet.noneOf(ConceptType.class);
    for (TokenSpan place : candidate.places()) {
      nounBehind(place, text).map(NOUNS::get).ifPresent(said::add);
      ListHeads.before(place, text, NOUNS::containsKey).map(NOUNS::get).ifPresent(said::add);
      Appositions.noun(place, text, noun -> Optional.of(noun).filter(NOUNS::containsKey))
          .map(NOUNS::get)
          .ifPresent(said::add);
    }
    return said.size() == 1
        ? said.stream().findFirst()
        : catalogued(text.view(candidate.likeliest().begin()).gazetteer());
  }

  /** A plural is the noun of all names of the enumeration, a singular that of the last alone. */
  private static Optional<String> nounBehind(TokenSpan place, FlatText text) {
    return ListHeads.after(place, text, NOUNS::containsKey)
        .filter(noun -> PLURALS.contains(noun) || text.lower(place.end()).equals(noun));
  }

  /** The type by the tag of a name that the text writes in the very case of the catalogue. */
  private static Optional<ConceptType> catalogued(String tag) {
    return NOUNS.values().stream().filter(type -> tag.equals("B" + type.term() + "!")).findFirst();
  }
}
