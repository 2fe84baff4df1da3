package org.sciloom.extract;

import java.util.List;

/** The words of a candidate's name at its likeliest place, and their neighbours. */
final class NameFeatures {

  private NameFeatures() {}

  static void add(Candidate candidate, FlatText text, FeatureNames features) {
    TokenSpan place = candidate.likeliest();
    String argued = CandidateFeatures.argued(candidate);
    String first = text.lower(place.begin());
    String last = text.lower(place.end() - 1);
    int length = Math.min(6, place.length());
    features.add("length", length);
    features.add("lengthBelief", length, CandidateFeatures.belief(candidate));
    features.add("firstWord", first);
    features.add("lastWord", last);
    features.add("lastSuffix3", last.substring(Math.max(0, last.length() - 3)));
    features.add("lastSuffix4", last.substring(Math.max(0, last.length() - 4)));
    addView("first", text.view(place.begin()), features);
    addView("last", text.view(place.end() - 1), features);
    TokenView lastView = text.view(place.end() - 1);
    features.add("lastGazetteerArgued", lastView.gazetteer(), argued);
    List<String> classes = lastView.classes();
    for (int level = 0; level < Math.min(2, classes.size()); level++) {
      features.add("lastClassArgued" + level, classes.get(level), argued);
    }
    addNeighbours(place, text, features);
  }

  private static void addView(String which, TokenView view, FeatureNames features) {
    features.add(which + "Shape", view.shape());
    features.add(which + "Frequency", view.frequency());
    features.add(which + "Gazetteer", view.gazetteer());
    for (int level = 0; level < view.classes().size(); level++) {
      features.add(which + "Class" + level, view.classes().get(level));
    }
  }

  private static void addNeighbours(TokenSpan place, FlatText text, FeatureNames features) {
    boolean opens = place.begin() == text.sentenceBegin(place.begin());
    boolean closes = place.end() == text.sentenceEnd(place.begin());
    features.add("wordBefore", opens ? "<>" : text.lower(place.begin() - 1));
    features.add("wordAfter", closes ? "<>" : text.lower(place.end()));
    if (!opens) {
      addClass("classBefore", text.view(place.begin() - 1), features);
    }
    if (!closes) {
      addClass("classAfter", text.view(place.end()), features);
      if (place.end() + 1 < text.sentenceEnd(place.begin())) {
        features.add("wordsAfter", text.lower(place.end()), text.lower(place.end() + 1));
      }
    }
  }

  private static void addClass(String name, TokenView view, FeatureNames features) {
    if (!view.classes().isEmpty()) {
      features.add(name, view.classes().get(0));
    }
  }
}
