package org.sciloom.link;

import java.util.Set;
import org.sciloom.link.PaperContext.Place;

/**
 * The cue words nearest to a mention on both sides, the preposition that governs it, and the
 * subject of the cue; of an enumeration, those of its first and last member.
 */
final class CueFeatures {

  private static final int PREPOSITION_REACH = 6;
  private static final int SUBJECT_REACH = 5;
  private static final Set<String> STOPS = Set.of(",", ";", ":", ".");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "across",
          "against",
          "and",
          "as",
          "at",
          "based",
          "between",
          "both",
          "by",
          "for",
          "from",
          "in",
          "including",
          "into",
          "like",
          "of",
          "on",
          "or",
          "over",
          "than",
          "through",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "using",
          "via",
          "with",
          "within",
          "without");

  private final Set<String> features;
  private final MaskedSentence sentence;
  private final Role role;
  private final int at;
  private final Enumeration list;

  private CueFeatures(Set<String> features, Place place) {
    this.features = features;
    this.sentence = place.sentence();
    this.role = place.role();
    this.at = place.at();
    this.list = Enumeration.around(sentence, at);
  }

  static void add(Set<String> features, Place place) {
    CueFeatures cues = new CueFeatures(features, place);
    String preposition = cues.addPreposition();
    CueKind left = cues.addLeft(preposition);
    cues.addRight(left);
  }

  /** A preposition, as far as the title of a paper needs it. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** The nearest preposition before, with what stands before it. */
  private String addPreposition() {
    int place = list.first() - 1;
    int end = Math.max(-1, place - PREPOSITION_REACH);
    while (place > end
        && !PREPOSITIONS.contains(sentence.word(place))
        && !STOPS.contains(sentence.word(place))) {
      place--;
    }
    boolean found = place > end && PREPOSITIONS.contains(sentence.word(place));
    String preposition = found ? sentence.word(place) : "none";
    features.add("prep:" + preposition);
    features.add("prep:" + preposition + ' ' + role);
    if (found) {
      features.add("prep:b " + sentence.word(place - 1) + ' ' + preposition);
      features.add("prep:c " + kindAt(place - 1) + ' ' + preposition);
    }
    return preposition;
  }

  private String kindAt(int place) {
    return sentence.isConcept(place)
        ? sentence.word(place)
        : CueKind.of(sentence.word(place)).toString();
  }

  private CueKind addLeft(String preposition) {
    int cue = previousCue(list.first());
    CueKind kind = CueKind.of(sentence.word(cue));
    CueKind further = CueKind.of(sentence.word(previousCue(cue)));
    String word = cue < 0 ? "none" : sentence.word(cue);
    features.add("cue:b " + kind);
    features.add("cue:b " + kind + ' ' + distance(list.first() - 1 - cue));
    features.add("cue:b " + kind + ' ' + role);
    features.add("cue:b " + kind + ' ' + preposition);
    features.add("cue:bb " + further + ' ' + kind);
    features.add("cue:bw " + word);
    features.add("cue:bw " + word + ' ' + preposition);
    if (cue >= 0) {
      addSubject(cue, kind, word, preposition);
    }
    return kind;
  }

  private void addSubject(int cue, CueKind kind, String word, String preposition) {
    String subject = subject(cue);
    features.add("subject:" + subject + ' ' + kind);
    features.add("subject:" + subject + ' ' + kind + ' ' + preposition);
    features.add("subject:" + subject + ' ' + word);
    int between = 0;
    boolean comma = false;
    for (int i = cue; i < list.first(); i++) {
      between += sentence.isConcept(i) ? 1 : 0;
      comma |= sentence.word(i).equals(",");
    }
    features.add("subject:" + kind + ' ' + Math.min(2, between) + comma);
    features.add("subject:" + subject + ' ' + kind + ' ' + Math.min(2, between));
  }

  /** What stands before a cue, by the nearest word that tells. */
  private String subject(int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - SUBJECT_REACH); i--) {
      String word = sentence.word(i);
      switch (word) {
        case "we", "our", MaskedSentence.OWN -> {
          return "own";
        }
        case "paper", "work", "study", "method", "approach", "framework", "model" -> {
          return "it";
        }
        case "that", "which", "to", "," -> {
          return word;
        }
        default -> {
          if (sentence.isConcept(i)) {
            return "concept";
          }
        }
      }
    }
    return "none";
  }

  private void addRight(CueKind left) {
    int cue = list.last() + 1;
    int size = sentence.words().size();
    while (cue < size && !isEnd(cue)) {
      cue++;
    }
    CueKind kind = CueKind.of(sentence.word(cue));
    String word = kind == CueKind.NONE ? "none" : sentence.word(cue);
    features.add("cue:a " + kind);
    features.add("cue:a " + kind + ' ' + distance(cue - list.last() - 1));
    features.add("cue:aw " + word);
    features.add("cue:ba " + left + ' ' + kind);
    if (cue == list.last() + 1) {
      features.add("cue:next " + word);
    }
    if (at <= 1) {
      features.add("cue:subject of " + kind);
    }
  }

  /** The place of the nearest cue before a place in the same clause, or -1. */
  private int previousCue(int place) {
    int cue = place - 1;
    while (cue >= 0 && !isEnd(cue)) {
      cue--;
    }
    return CueKind.of(sentence.word(cue)) == CueKind.NONE ? -1 : cue;
  }

  private boolean isEnd(int place) {
    String word = sentence.word(place);
    return word.equals(";") || CueKind.of(word) != CueKind.NONE;
  }

  private static String distance(int words) {
    return words <= 1 ? "near" : words <= 4 ? "close" : words <= 9 ? "far" : "farther";
  }
}
