package org.sciloom.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * What stands around a candidate at all its places: head nouns such as {@code dataset} beside it,
 * verbs of the paper's own voice before it, the parts of the paper, and whether the title names it
 * before a colon as that of which the paper tells.
 */
final class ContextFeatures {

  private static final List<String> HEADS =
      List.of(
          "dataset",
          "benchmark",
          "corpus",
          "corpora",
          "task",
          "metric",
          "score",
          "model",
          "framework",
          "algorithm",
          "method",
          "approach",
          "system",
          "suite",
          "challenge",
          "leaderboard",
          "problem",
          "technique",
          "architecture",
          "network",
          "data",
          "test",
          "baseline",
          "accuracy",
          "loss");

  /** Each head by its singular and plural. */
  private static final Map<String, String> HEAD_FORMS =
      HEADS.stream()
          .flatMap(head -> Stream.of(Map.entry(head, head), Map.entry(head + "s", head)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final List<String> OWN_HEADS =
      List.of(
          "dataset",
          "benchmark",
          "corpus",
          "framework",
          "method",
          "model",
          "algorithm",
          "suite",
          "system");
  private static final List<String> OWN_VERBS =
      List.of("introduc", "propos", "present", "releas", "develop", "call", "dub", "name");
  private static final List<String> NAMING =
      List.of(
          "dataset",
          "benchmark",
          "corpus",
          "evaluat",
          "framework",
          "suite",
          "challenge",
          "test",
          "leaderboard",
          "data");
  private static final int HEAD_REACH = 3;
  private static final int VERB_REACH = 6;

  private ContextFeatures() {}

  static void add(Candidate candidate, FlatText text, FeatureNames features) {
    String argued = CandidateFeatures.argued(candidate);
    for (TokenSpan place : candidate.places()) {
      addHeads(place, text, argued, features);
      addListHeads(place, text, argued, features);
      Appositions.noun(place, text, ContextFeatures::head)
          .ifPresent(
              noun -> {
                features.add("apposition", noun);
                features.add("appositionArgued", noun, argued);
              });
      addOwnVoice(place, text, argued, features);
      features.add("part", text.text().place(text.sentence(place.begin())));
    }
    addTitle(candidate, text, argued, features);
  }

  private static void addHeads(
      TokenSpan place, FlatText text, String argued, FeatureNames features) {
    int sentenceBegin = text.sentenceBegin(place.begin());
    int sentenceEnd = text.sentenceEnd(place.begin());
    for (int d = 0; d < HEAD_REACH; d++) {
      Optional<String> after =
          place.end() + d < sentenceEnd ? head(text.lower(place.end() + d)) : Optional.empty();
      if (after.isPresent()) {
        features.add("headAfter" + d, after.get());
        features.addIf(d == 0, "headArgued", after.get(), argued);
      }
      if (place.begin() - 1 - d >= sentenceBegin) {
        int distance = d;
        head(text.lower(place.begin() - 1 - d))
            .ifPresent(head -> features.add("headBefore" + distance, head));
      }
    }
  }

  private static void addListHeads(
      TokenSpan place, FlatText text, String argued, FeatureNames features) {
    ListHeads.after(place, text, word -> head(word).isPresent())
        .flatMap(ContextFeatures::head)
        .ifPresent(
            head -> {
              features.add("listHead", head);
              features.add("listHeadArgued", head, argued);
            });
    ListHeads.before(place, text, word -> head(word).isPresent())
        .flatMap(ContextFeatures::head)
        .ifPresent(head -> features.add("listHeadBefore", head));
  }

  private static Optional<String> head(String word) {
    return Optional.ofNullable(HEAD_FORMS.get(word));
  }

  private static void addOwnVoice(
      TokenSpan place, FlatText text, String argued, FeatureNames features) {
    int from = Math.max(text.sentenceBegin(place.begin()), place.begin() - VERB_REACH);
    boolean own = false;
    for (int i = from; i < place.begin(); i++) {
      own |= OWN_VERBS.stream().anyMatch(text.lower(i)::startsWith);
    }
    if (!own) {
      return;
    }
    features.add("own");
    features.add("ownArgued", argued);
    for (int i = place.begin(); i < text.sentenceEnd(place.begin()); i++) {
      head(text.lower(i))
          .filter(OWN_HEADS::contains)
          .ifPresent(head -> features.add("ownHead", head));
    }
  }

  private static void addTitle(
      Candidate candidate, FlatText text, String argued, FeatureNames features) {
    List<TokenSpan> inTitle =
        candidate.places().stream().filter(place -> text.isTitle(place.begin())).toList();
    if (inTitle.isEmpty()) {
      return;
    }
    features.add("title");
    features.add("titleBelief", CandidateFeatures.belief(candidate));
    features.add("titleArgued", argued);
    features.addIf(inTitle.get(0).begin() == 0, "titleBegin");
    if (inTitle.stream().anyMatch(place -> isNamedByTitle(place, text))) {
      features.add("named");
      features.add("namedArgued", argued);
      addWordsOfNaming(text.text(), features);
    }
  }

  /** Whether the title is the name, a colon and what it is. */
  private static boolean isNamedByTitle(TokenSpan place, FlatText text) {
    return place.begin() == 0 && place.end() < text.size() && text.word(place.end()).equals(":");
  }

  /** What the title and the abstract call the thing that the title names. */
  private static void addWordsOfNaming(TokenizedText text, FeatureNames features) {
    String whole = text.text().toLowerCase(Locale.ROOT);
    String title = whole.substring(0, Math.min(whole.length(), text.titleLength()));
    for (String word : NAMING) {
      features.addIf(title.contains(word), "namedTitle", word);
      features.add("namedCount", word, Math.min(4, StringUtils.countMatches(whole, word)));
    }
  }
}
