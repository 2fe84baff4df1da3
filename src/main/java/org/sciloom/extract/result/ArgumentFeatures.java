package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sciloom.extract.result.Coordination.Place;
import org.sciloom.extract.result.Phrase.Source;

/** What speaks for and against a phrase's being the metric, the data or the method of a number. */
final class ArgumentFeatures {

  private static final int NARROW = 3;
  private static final int WIDE = 9;

  private final ResultRole role;
  private final ResultContext context;
  private final List<Place> places;

  /** The features of phrases in a role, for the numbers of a sentence. */
  ArgumentFeatures(ResultRole role, ResultContext context) {
    this.role = role;
    this.context = context;
    this.places = context.places(role);
  }

  /** The features of a phrase of the number's own sentence. */
  List<String> near(int number, int phraseIndex, List<String> more) {
    List<String> features = new ArrayList<>(more);
    List<Phrase> phrases = context.phrases(role);
    Phrase phrase = phrases.get(phraseIndex);
    ResultSentence sentence = context.sentence();
    Place place = context.numberPlaces().get(number);
    boolean left = phrase.to() <= sentence.tokenOf(number);
    String side = left ? "left" : "right";
    // What stands between is that between the two lists, where they are parallel.
    int first = number - place.index();
    int at = sentence.tokenOf(left ? first : first + place.size() - 1);
    Place ofPhrase = places.get(phraseIndex);
    boolean parallel = place.size() > 1 && place.size() == ofPhrase.size();
    int last = phraseIndex - ofPhrase.index() + ofPhrase.size() - 1;
    Phrase edge = !parallel ? phrase : phrases.get(left ? last : phraseIndex - ofPhrase.index());
    int from = left ? edge.to() : at + 1;
    int to = left ? at : edge.from();
    addBetween(features, side, Math.min(from, to), to);
    addRank(features, side, at, phrases.indexOf(edge));
    addWords(features, side, phrase, sentence.tokenOf(number));
    addLists(features, side, number, phraseIndex);
    features.add(side);
    features.add(side + Gap.of(to - from) + "|" + phrase.source());
    return labelled(features);
  }

  /** The features of a phrase of another sentence, or of the title. */
  List<String> far(Phrase phrase, int recency, int number, List<String> more) {
    List<String> features = new ArrayList<>(more);
    int away =
        phrase.sentence() < 0 ? 9 : Math.min(5, Math.abs(context.index() - phrase.sentence()));
    String side = phrase.sentence() > context.index() ? "later" : "earlier";
    boolean own = context.phrases(role).stream().anyMatch(p -> p.source() != Source.WORDS);
    String unit = context.sentence().form(context.sentence().tokenOf(number));
    features.add(side + away);
    features.add(side + away + "|" + phrase.source());
    features.add(side + "|recency=" + Math.min(4, recency) + "|own=" + own);
    features.add("own=" + own + "|far");
    if (role == ResultRole.METRIC) {
      features.add("far head=" + head(phrase));
      features.add("far head=" + head(phrase) + "|" + unit);
    }
    return labelled(features);
  }

  private void addBetween(List<String> features, String side, int from, int to) {
    ResultSentence sentence = context.sentence();
    StringBuilder exact = new StringBuilder(side).append(':');
    int numbers = 0;
    boolean clause = false;
    for (int i = from; i < to; i++) {
      String form = sentence.form(i);
      exact.append(form).append('_');
      if (to - from <= WIDE) {
        features.add(side + "~" + form);
      }
      numbers += sentence.tokens().get(i).isNumber() ? 1 : 0;
      clause |= form.equals(";") || form.equals("while") || form.equals("with");
    }
    if (to - from <= NARROW) {
      features.add("exact=" + exact);
    }
    if (to > from) {
      features.add(side + " first=" + sentence.form(from));
      features.add(side + " last=" + sentence.form(to - 1));
      features.add(side + " ends=" + sentence.form(from) + "_" + sentence.form(to - 1));
    }
    features.add(side + " numbers=" + Math.min(3, numbers));
    features.add(side + " clause=" + clause);
  }

  private void addRank(List<String> features, String side, int at, int index) {
    List<Phrase> phrases = context.phrases(role);
    Phrase phrase = phrases.get(index);
    boolean left = phrase.to() <= at;
    int rank = 0;
    int knownRank = 0;
    for (int i = left ? index + 1 : index - 1; i >= 0 && i < phrases.size(); i += left ? 1 : -1) {
      Phrase other = phrases.get(i);
      if ((other.to() <= at) != left) {
        break;
      }
      rank++;
      knownRank += other.source() != Source.WORDS ? 1 : 0;
    }
    String known = phrase.source() + "|known=" + Math.min(3, knownRank);
    features.add(side + " rank=" + Math.min(5, rank) + "|" + phrase.source());
    features.add(side + "|" + known);
    features.add(side + "|" + known + "|rank=" + Math.min(3, rank));
    boolean otherSide =
        phrases.stream().anyMatch(p -> p.source() != Source.WORDS && (p.to() <= at) != left);
    boolean anyKnown = phrases.stream().anyMatch(p -> p.source() != Source.WORDS);
    features.add(side + "|" + known + "|other side=" + otherSide);
    features.add(phrase.source() + "|any known=" + anyKnown);
  }

  private void addWords(List<String> features, String side, Phrase phrase, int at) {
    ResultSentence sentence = context.sentence();
    if (role == ResultRole.METRIC) {
      features.add("head=" + head(phrase));
      features.add("head=" + head(phrase) + "|" + sentence.form(at));
      features.add("first=" + sentence.form(phrase.from()));
      features.add("shape=" + shape(phrase));
      features.add("shape=" + shape(phrase) + "|" + side + Gap.of(gap(phrase, at)));
      features.add("tail=" + tail(head(phrase)));
      features.add("length=" + Math.min(4, phrase.to() - phrase.from()));
    }
    features.add(side + " before=" + sentence.form(phrase.from() - 1));
    features.add(side + " behind=" + sentence.form(phrase.to()));
    features.add(
        side + " around=" + sentence.form(phrase.from() - 1) + "_" + sentence.form(phrase.to()));
    features.add(side + " number behind=" + sentence.form(at + 1));
    features.add(side + " number before=" + sentence.form(at - 1));
    features.add(
        side + " number behind=" + sentence.form(at + 1) + "_" + sentence.form(phrase.from() - 1));
  }

  private static int gap(Phrase phrase, int at) {
    return phrase.to() <= at ? at - phrase.to() : phrase.from() - at - 1;
  }

  private static String tail(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  /** Whether a name looks like an acronym, has capitals within, is capitalised, or is in words. */
  private static String shape(Phrase phrase) {
    String name = phrase.name();
    if (name.matches(".*[@%].*")) {
      return "at";
    }
    if (name.matches(".*\\p{Ll}\\S*\\p{Lu}.*")) {
      return "inner";
    }
    return name.matches(".*\\p{Lu}{2}.*")
        ? "acronym"
        : name.matches("\\p{Lu}.*") ? "capital" : name.matches(".*\\d.*") ? "digit" : "words";
  }

  private static String head(Phrase phrase) {
    String name = Singular.of(phrase.name().toLowerCase(Locale.ROOT));
    return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  }

  private void addLists(List<String> features, String side, int number, int phraseIndex) {
    Place ofNumber = context.numberPlaces().get(number);
    Place ofPhrase = places.get(phraseIndex);
    if (ofNumber.size() > 1 && ofNumber.size() == ofPhrase.size()) {
      features.add(side + (ofNumber.index() == ofPhrase.index() ? " aligned" : " not aligned"));
    } else if (ofNumber.size() > 1 || ofPhrase.size() > 1) {
      features.add(
          side + " lists=" + Math.min(3, ofNumber.size()) + ":" + Math.min(3, ofPhrase.size()));
      boolean last = ofPhrase.index() == ofPhrase.size() - 1;
      features.add(side + " of list=" + ofPhrase.index() + (last ? "last" : ""));
    }
  }

  private List<String> labelled(List<String> features) {
    features.add("bias");
    return features.stream().map(feature -> role.label() + "|" + feature).distinct().toList();
  }
}
