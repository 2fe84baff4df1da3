package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.List;
import org.sciloom.paper.Amount;

/** What speaks for and against a number's being a result: its form, and the words around it. */
final class NumberFeatures {

  private static final int WINDOW = 10;
  private static final int STEM = 6;

  private NumberFeatures() {}

  /**
   * The features of a number.
   *
   * @param context the sentence
   * @param number its index among the sentence's numbers
   * @param where the place of the sentence in the abstract, from 0 to 1
   */
  static List<String> of(ResultContext context, int number, double where) {
    ResultSentence sentence = context.sentence();
    Amount amount = context.numbers().get(number).amount();
    int at = sentence.tokenOf(number);
    List<String> features = new ArrayList<>();
    features.add("bias");
    addForm(features, amount);
    addNeighbours(features, sentence, at);
    addWindow(features, sentence, at);
    addList(features, context, number);
    addPhrases(features, context, at);
    features.add("where=" + (int) (where * 4));
    return features.stream().map(feature -> "number|" + feature).distinct().toList();
  }

  private static void addForm(List<String> features, Amount amount) {
    UnitClass unit = UnitClass.of(amount.unit());
    double size = Math.abs(amount.value());
    boolean whole = size == Math.rint(size) && !amount.text().contains(".");
    features.add("unit=" + unit);
    features.add("unit=" + unit + (whole ? "|whole" : "|fraction"));
    features.add("written=" + amount.unit());
    if (unit == UnitClass.NONE && whole) {
      boolean year = size >= 1900 && size <= 2100 && !amount.text().contains(",");
      features.add(year ? "year" : "whole=" + (size < 10 ? (int) size : size < 100 ? 10 : 100));
    }
    features.add("size=" + (size < 1 ? 0 : size <= 100 ? 1 : 2) + (whole ? "w" : "f") + unit);
    features.add("bound=" + amount.bound());
    if (amount.high() != amount.value()) {
      features.add("range");
    }
    if (amount.margin() != 0) {
      features.add("margin");
    }
    if (amount.text().startsWith("+") || amount.value() < 0) {
      features.add("signed");
    }
  }

  private static void addNeighbours(List<String> features, ResultSentence sentence, int at) {
    String unit = sentence.form(at);
    for (int i = 1; i <= 3; i++) {
      features.add("w-" + i + "=" + sentence.form(at - i));
      features.add("w+" + i + "=" + sentence.form(at + i));
    }
    features.add("w-1=" + sentence.form(at - 1) + "|" + unit);
    features.add("w+1=" + sentence.form(at + 1) + "|" + unit);
    features.add("w-21=" + sentence.form(at - 2) + "_" + sentence.form(at - 1));
    features.add("w+12=" + sentence.form(at + 1) + "_" + sentence.form(at + 2));
    features.add("w-1+1=" + sentence.form(at - 1) + "_" + sentence.form(at + 1));
  }

  private static void addWindow(List<String> features, ResultSentence sentence, int at) {
    for (int i = Math.max(0, at - WINDOW);
        i < Math.min(sentence.tokens().size(), at + WINDOW);
        i++) {
      if (i != at) {
        features.add((i < at ? "l:" : "r:") + stem(sentence.form(i)));
      }
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      features.add("s:" + stem(sentence.form(i)));
    }
  }

  private static String stem(String form) {
    return form.length() <= STEM ? form : form.substring(0, STEM);
  }

  private static void addList(List<String> features, ResultContext context, int number) {
    Coordination.Place place = context.numberPlaces().get(number);
    features.add("list=" + Math.min(3, place.size()) + (place.index() > 0 ? "later" : "first"));
    int first = context.sentence().tokenOf(number - place.index());
    int last = context.sentence().tokenOf(number - place.index() + place.size() - 1);
    features.add("before list=" + context.sentence().form(first - 1));
    features.add("behind list=" + context.sentence().form(last + 1));
    features.add("end of list=" + context.sentence().form(last));
  }

  private static void addPhrases(List<String> features, ResultContext context, int at) {
    nearest(features, "metric", context.metrics(), at, true);
    nearest(features, "on", context.data(), at, false);
    nearest(features, "method", context.methods(), at, false);
  }

  private static void nearest(
      List<String> features, String role, List<Phrase> phrases, int at, boolean known) {
    int least = Integer.MAX_VALUE;
    String side = "";
    for (Phrase phrase : phrases) {
      int gap = phrase.to() <= at ? at - phrase.to() : phrase.from() - at - 1;
      if (!(known && phrase.source() == Phrase.Source.WORDS) && gap < least) {
        least = gap;
        side = phrase.to() <= at ? "left" : "right";
      }
    }
    features.add(role + " at=" + side + Gap.of(least));
  }
}
