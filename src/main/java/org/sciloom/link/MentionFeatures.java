package org.sciloom.link;

import java.util.Set;
import org.sciloom.link.PaperContext.Place;

/**
 * What the sentence around one mention says: the words next to it, the role and the place of the
 * sentence, the enumeration it stands in. Features are named {@code group:what}.
 */
final class MentionFeatures {

  private static final int NEAR = 6;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Set<String> features;
  private final PaperContext paper;
  private final MaskedSentence sentence;
  private final Role role;
  private final int at;

  private MentionFeatures(Set<String> features, PaperContext paper, Place place) {
    this.features = features;
    this.paper = paper;
    this.sentence = place.sentence();
    this.role = place.role();
    this.at = place.at();
  }

  /** Adds the features of a mention of a paper. */
  static void add(Set<String> features, PaperContext paper, Place place) {
    MentionFeatures mention = new MentionFeatures(features, paper, place);
    mention.addPlace();
    mention.addNear();
    mention.addNeighbours();
    mention.addEnumeration();
    mention.addAcronym();
    mention.addSentence();
    CueFeatures.add(features, place);
  }

  private void addPlace() {
    features.add("role:" + role);
    if (sentence.isTitle()) {
      features.add("place:title");
      return;
    }
    int index = sentence.index();
    int fromEnd = sentence.count() - 1 - index;
    features.add("place:part" + index * 5 / sentence.count());
    features.add("place:begin" + Math.min(index, 2));
    features.add("place:end" + Math.min(fromEnd, 2));
    int beforeOwn = index - paper.firstOwn();
    String own = beforeOwn < -2 ? "long before" : beforeOwn < 0 ? "before" : after(beforeOwn);
    features.add("place:own " + own);
    features.add("place:own " + own + ' ' + role);
  }

  private static String after(int sentences) {
    return sentences == 0 ? "at" : sentences < 3 ? "behind" : "long behind";
  }

  private void addNear() {
    for (int i = 1; i <= NEAR; i++) {
      if (at - i >= 0) {
        features.add("near:b " + sentence.word(at - i));
      }
      if (at + i < sentence.words().size()) {
        features.add("near:a " + sentence.word(at + i));
      }
    }
  }

  private void addNeighbours() {
    String b1 = sentence.word(at - 1);
    String b2 = sentence.word(at - 2);
    String b3 = sentence.word(at - 3);
    String a1 = sentence.word(at + 1);
    String a2 = sentence.word(at + 2);
    features.add("next:b1 " + b1);
    features.add("next:b2 " + b2);
    features.add("next:b3 " + b3);
    features.add("next:a1 " + a1);
    features.add("next:a2 " + a2);
    features.add("next:a3 " + sentence.word(at + 3));
    features.add("next:b12 " + b2 + ' ' + b1);
    features.add("next:b123 " + b3 + ' ' + b2 + ' ' + b1);
    features.add("next:a12 " + a1 + ' ' + a2);
    features.add("next:ba " + b1 + ' ' + a1);
    if (a1.equals(",") && ARTICLES.contains(a2)) {
      features.add("next:apposition " + a2 + ' ' + role);
    }
  }

  private void addEnumeration() {
    Enumeration list = Enumeration.around(sentence, at);
    String before = sentence.word(list.first() - 1);
    String after = sentence.word(list.last() + 1);
    if (list.size() > 1) {
      features.add("list:" + Math.min(4, list.size()));
    }
    features.add("list:b1 " + before);
    features.add("list:b12 " + sentence.word(list.first() - 2) + ' ' + before);
    features.add("list:a1 " + after);
    features.add("list:a12 " + after + ' ' + sentence.word(list.last() + 2));
    if (before.equals("(")) {
      features.add("list:in brackets behind " + sentence.word(list.first() - 2));
    }
  }

  /** What stands before a full form and behind its acronym is said of both. */
  private void addAcronym() {
    if (sentence.word(at + 1).equals("(") && sentence.word(at + 3).equals(")")) {
      features.add("acronym:a " + sentence.word(at + 4) + ' ' + sentence.word(at + 5));
      features.add("acronym:a1 " + sentence.word(at + 4));
    }
    if (isAcronym()) {
      features.add("acronym:is");
      features.add("acronym:b1 " + sentence.word(at - 3));
      features.add("acronym:b12 " + sentence.word(at - 4) + ' ' + sentence.word(at - 3));
      features.add("acronym:a1 " + sentence.word(at + 2));
      features.add("acronym:a " + sentence.word(at + 2) + ' ' + sentence.word(at + 3));
    }
  }

  private boolean isAcronym() {
    return sentence.word(at - 1).equals("(")
        && sentence.isConcept(at - 2)
        && sentence.word(at + 1).equals(")");
  }

  private void addSentence() {
    int size = sentence.words().size();
    String title = sentence.isTitle() ? "title " : "";
    features.add(
        "sentence:" + title + (at == 0 ? "begin" : at >= size - 2 ? "end" : "q" + at * 4 / size));
    String first = sentence.word(0);
    String second = sentence.word(1);
    features.add("sentence:1 " + first);
    features.add("sentence:12 " + first + ' ' + second);
    features.add("sentence:123 " + first + ' ' + second + ' ' + sentence.word(2));
    for (int i = 0; i < size; i++) {
      String side = i < at ? "b " : "a ";
      CueKind kind = CueKind.of(sentence.word(i));
      if (kind != CueKind.NONE) {
        features.add("sentence:" + side + kind);
      }
      switch (sentence.word(i)) {
        case "we", "our", "than" -> features.add("sentence:" + side + sentence.word(i));
        case MaskedSentence.OWN -> features.add(i == at ? "own:this" : "own:" + side);
        default -> {}
      }
    }
  }
}
