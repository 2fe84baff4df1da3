package org.sciloom.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sciloom.link.PaperContext.Place;
import org.sciloom.paper.Paper;

/** What the wording of the title says of a concept: {@code X: ...}, {@code ... with X}. */
final class TitleFeatures {

  /** Words of titles that tell what kind of paper it is. */
  private static final Set<String> KINDS =
      Set.of(
          "analysis",
          "assessing",
          "benchmark",
          "benchmarking",
          "comparative",
          "comparison",
          "corpus",
          "dataset",
          "empirical",
          "evaluating",
          "evaluation",
          "investigating",
          "review",
          "study",
          "survey",
          "theory",
          "towards",
          "understanding");

  private TitleFeatures() {}

  /** Adds what the title says of its kind of paper and of the concept's places in it. */
  static void add(Set<String> features, Paper paper, List<Place> places) {
    String title = paper.title().toLowerCase(Locale.ROOT);
    features.add("title:" + (title.contains(":") ? "colon" : title.contains("?") ? "?" : "plain"));
    for (String word : title.split("[^a-z]+", -1)) {
      if (KINDS.contains(word)) {
        features.add("title:kind " + word);
      }
    }
    for (Place place : places) {
      if (place.sentence().isTitle()) {
        addPlace(features, place.sentence(), place.at());
      }
    }
  }

  private static void addPlace(Set<String> features, MaskedSentence title, int at) {
    int colon = title.words().indexOf(":");
    String side = colon < 0 ? "no colon" : at < colon ? "before" : "behind";
    boolean begins = at == 0;
    boolean ends = at == title.words().size() - 1;
    String before = preposition(title, at, -1);
    String behind = preposition(title, at, 1);
    features.add("title:side " + side);
    features.add("title:side " + side + ' ' + begins + ends);
    features.add("title:b " + before);
    features.add("title:b " + before + ' ' + side);
    features.add("title:a " + behind);
    features.add("title:ba " + before + ' ' + behind);
  }

  private static String preposition(MaskedSentence title, int at, int step) {
    for (int i = at + step; i >= 0 && i < title.words().size(); i += step) {
      if (CueFeatures.isPreposition(title.word(i))) {
        return title.word(i);
      }
    }
    return "none";
  }
}
