package org.sciloom.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts which fields of the results of one paper are right. A predicted result belongs to the gold
 * result of the same value (see {@link Quantity}); of several, to that with which it shares most
 * other fields. A name is right when it is the gold's after folding, or one holds the other; where
 * the gold gives none, only none is right.
 */
final class ResultFields {

  /** Results with the right value, whatever their other fields. */
  static final String VALUE = "value";

  private static final String PREFIX = "value: ";
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<percent>%|\\bper ?cent\\b)|(?<points>\\bpoints?\\b|\\bpp\\b)"
              + "|(?<factor>\\d ?[x\u00d7](?!\\w)|\\btimes\\b|\\bfold\\b|-fold\\b)");

  /** The fields besides the value, each with the test of its being right. */
  private static final Map<String, BiPredicate<ScoredResult, ScoredResult>> FIELDS = fields();

  /** A gold result and the predicted one that belongs to it. */
  private record Pair(ScoredResult gold, ScoredResult predicted) {

    long rightFields() {
      return FIELDS.values().stream().filter(field -> field.test(gold, predicted)).count();
    }
  }

  private ResultFields() {}

  static List<FigureRow> rows() {
    return Stream.concat(
            Stream.of(FigureRow.measures(VALUE)),
            FIELDS.keySet().stream().map(field -> FigureRow.share(nameOf(field))))
        .toList();
  }

  /** The fields besides the value, in the order of a report. */
  static List<String> names() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The name of the figure of one field: its share right among results with the right value. */
  static String nameOf(String field) {
    return PREFIX + field;
  }

  static Map<String, Score> of(JudgedPaper paper) {
    GoldResults gold = paper.gold().results();
    List<ScoredResult> predicted = new ArrayList<>(paper.prediction().results());
    int all = predicted.size();
    List<Pair> sure = pairs(gold.sure(), predicted);
    int uncounted = pairs(gold.unsure(), predicted).size();
    Map<String, Score> figures = new LinkedHashMap<>();
    figures.put(VALUE, new Score(sure.size(), all - uncounted, gold.sure().size()));
    FIELDS.forEach(
        (field, isRight) -> {
          int right = (int) sure.stream().filter(p -> isRight.test(p.gold, p.predicted)).count();
          figures.put(nameOf(field), new Score(right, sure.size(), sure.size()));
        });
    return figures;
  }

  /** Pairs each gold result with the best one left, which it takes from the list. */
  private static List<Pair> pairs(List<ScoredResult> gold, List<ScoredResult> left) {
    List<Pair> pairs = new ArrayList<>();
    for (ScoredResult wanted : gold) {
      Optional<Pair> best =
          left.stream()
              .filter(result -> result.quantity().equals(wanted.quantity()))
              .map(result -> new Pair(wanted, result))
              .reduce((one, two) -> two.rightFields() > one.rightFields() ? two : one);
      best.ifPresent(
          pair -> {
            pairs.add(pair);
            left.remove(pair.predicted());
          });
    }
    return pairs;
  }

  private static Map<String, BiPredicate<ScoredResult, ScoredResult>> fields() {
    Map<String, BiPredicate<ScoredResult, ScoredResult>> fields = new LinkedHashMap<>();
    fields.put("metric", sameName(ScoredResult::metric));
    fields.put("unit", (gold, given) -> unit(gold.value()).equals(unit(given.value())));
    fields.put("kind", (gold, given) -> gold.kind().equals(given.kind()));
    fields.put("on", sameName(ScoredResult::on));
    fields.put("method", sameName(ScoredResult::method));
    return Collections.unmodifiableMap(fields);
  }

  private static BiPredicate<ScoredResult, ScoredResult> sameName(
      Function<ScoredResult, String> field) {
    return (gold, predicted) -> {
      String wanted = FormFolding.fold(field.apply(gold));
      String given = FormFolding.fold(field.apply(predicted));
      if (wanted.isEmpty() || given.isEmpty()) {
        return wanted.equals(given);
      }
      return wanted.contains(given) || given.contains(wanted);
    };
  }

  /** Whether a value is in percent, in points, a factor, or a bare number or something else. */
  private static String unit(String value) {
    Matcher matcher = UNIT.matcher(value.toLowerCase(Locale.ROOT));
    String unit = "";
    while (matcher.find()) {
      for (String group : List.of("percent", "points", "factor")) {
        // "percentage points" and "% points" are points
        unit = matcher.group(group) != null && !unit.equals("points") ? group : unit;
      }
    }
    return unit;
  }
}
