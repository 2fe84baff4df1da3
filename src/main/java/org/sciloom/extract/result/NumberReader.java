package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.Amount;
import org.sciloom.paper.Amount.Bound;
import org.sciloom.paper.Span;

/**
 * Finds the numbers of a text that may be results: in digits, or as factors in words ({@code
 * threefold}, {@code two orders of magnitude}). Numbers within names ({@code GPT-4}, {@code
 * Pass@1}) and compounds ({@code 8-bit}) are none. Marks of LaTeX around units are read over. Pure
 * functions; safe for use by several threads.
 */
final class NumberReader {

  private static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final String TIMES = "\\$?\\{?(?:\\\\times|\u00d7)\\}?\\$?";
  private static final String UNIT =
      "(?:[\\s~]?\\$?\\\\?%p?|[\\s-](?:absolute |relative )?(?:percentage|percent|per cent)(?:[\\s-]points?)?\\b"
          + "|[\\s-]points?\\b|\\s?(?:pp|p\\.p\\.)(?![\\p{L}\\p{N}])|\\s?pts?\\b"
          + "|\\s?(?:[xX]|"
          + TIMES
          + ")(?![\\p{L}\\p{N}])(?!\\s?\\$?\\d)|[\\s-]times\\b|-?fold\\b"
          + "|\\s?(?:tokens/s|k?FPS|fps|dB|ms|\u00b5s|ns|s|sec|seconds?|minutes?|hours?|[kMGT]i?B|[KkMG]?Hz"
          + "|mm|cm|m|km|nm|[kmM]?W|m?J|m?eV|[KMG]?bps|kcal/mol|\u00b0C?|GFLOPs|FLOPs)(?![\\p{L}\\p{N}/]))";
  private static final String END = "(?![\\p{L}\\p{N}_])(?!-\\p{L})(?![.,:^]\\d)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_@^\\\\.])(?<![\\p{L}\\p{N}\\)]-)(?<![\\p{L}\\p{N}]/)(?<![_^]\\{)(?<!@[\\d.]{1,5}[:-])(?<!\\d,)"
              + "(?<sign>[+\u2212-])?(?<low>"
              + DIGITS
              + ")(?:(?<ofall>/\\d+)|(?<unit>"
              + UNIT
              + ")?(?:(?<to>\\s?(?:--?|\u2013|\u2014|~)\\s?|\\sto\\s)(?<high>"
              + DIGITS
              + ")(?<highunit>"
              + UNIT
              + ")?)?(?:\\s?\\$?(?:\u00b1|\\\\pm|\\+/-)\\$?\\s?(?<margin>"
              + DIGITS
              + ")(?<marginunit>"
              + UNIT
              + ")?|\\s?\\((?:95\\\\?% CI[:,]?\\s?)?"
              + DIGITS
              + "\\s?(?:,|-|\u2013|to)\\s?"
              + DIGITS
              + "\\))?)"
              + END);
  private static final Pattern FROM =
      Pattern.compile("(?:\\(|\\b(?i:from|between)\\s(?:\\p{L}+\\s){0,2}|\\b\\p{Lu}\\p{Ll}+\\s)$");
  private static final Pattern NO_MEASURE =
      Pattern.compile(
          "\\b[pP](?:-values?)?\\s?\\$?\\s?(?:[<>=]|\\\\leq?|\\\\approx)+\\s?$|\\b[nN]\\s?=\\s?$");
  private static final Pattern CONFIDENCE =
      Pattern.compile("^[\\s-]?(?:CI|[cC]onfidence|[cC]redib)");
  private static final Map<String, Double> NUMERALS =
      Map.ofEntries(
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("one", 1.0),
          Map.entry("an", 1.0),
          Map.entry("several", 1.0));
  private static final Pattern FACTOR =
      Pattern.compile(
          "\\b(?<fold>two|three|four|five|six|seven|eight|nine|ten)[ -]?fold\\b"
              + "|\\b(?<orders>an|one|two|three|four|five|six|several)(?: |-)orders?(?: |-)of(?: |-)magnitude\\b"
              + "|\\b(?<twice>doubl(?:es|ed|ing))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<Bound, Pattern> BOUNDS =
      Map.of(
          Bound.AT_MOST,
          before(
              "up to|at most|as much as|less than|below|under|maximum of|fewer than|<|\\\\leq|\u2264"),
          Bound.AT_LEAST,
          before("over|more than|at least|above|exceeding|beyond|greater than|>|\\\\geq|\u2265"),
          Bound.ABOUT,
          before(
              "about|around|approximately|roughly|nearly|almost|near|~|\u2248|\\\\sim|\\\\approx"));

  private NumberReader() {}

  private static Pattern before(String words) {
    return Pattern.compile(
        "(?:(?:^|[\\s(])(?:a |an )?(?:" + words + "))[\\s$]*(?:an? )?$", Pattern.CASE_INSENSITIVE);
  }

  /** The numbers in the order of the text, without overlap. */
  static List<NumberExpression> in(String text) {
    List<NumberExpression> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find(from)) {
      from = number.end();
      if (isFromTo(text, number)) {
        from = number.start("to");
      }
      if (isMeasure(text, number)) {
        found.add(expression(text, number, from));
      }
    }
    Matcher factor = FACTOR.matcher(text);
    while (factor.find()) {
      found.add(factor(text, factor));
    }
    found.sort((one, two) -> one.span().compareTo(two.span()));
    return List.copyOf(found);
  }

  /** Two values, not one range: {@code from 61.3% to 70.1%}, {@code (0.31 to 0.42)}. */
  private static boolean isFromTo(String text, Matcher number) {
    if (number.group("to") == null || !number.group("to").strip().equals("to")) {
      return false;
    }
    return number.group("unit") != null
        || value(number.group("high")) < value(number.group("low"))
        || FROM.matcher(text.substring(0, number.start())).find();
  }

  /** Neither a p-value, nor the size of a sample, nor the level of an interval. */
  private static boolean isMeasure(String text, Matcher number) {
    return !NO_MEASURE.matcher(text.substring(0, number.start())).find()
        && !CONFIDENCE.matcher(text.substring(number.end())).find();
  }

  private static NumberExpression expression(String text, Matcher number, int end) {
    boolean whole = end == number.end();
    Span span = new Span(number.start(), end);
    double low = value(number.group("low"));
    double value = isMinus(number.group("sign")) ? -low : low;
    double high = whole ? part(number, "high").map(NumberReader::value).orElse(value) : value;
    double margin = whole ? part(number, "margin").map(NumberReader::value).orElse(0.0) : 0;
    String unit =
        part(number, "ofall")
            .map(all -> "of " + all.substring(1))
            .or(() -> part(number, "unit").map(NumberReader::unit))
            .or(() -> whole ? part(number, "highunit").map(NumberReader::unit) : Optional.empty())
            .or(() -> whole ? part(number, "marginunit").map(NumberReader::unit) : Optional.empty())
            .orElse("");
    Bound bound = bound(text.substring(0, number.start()));
    return new NumberExpression(span, new Amount(span.of(text), value, high, margin, bound, unit));
  }

  private static Optional<String> part(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name));
  }

  private static boolean isMinus(String sign) {
    return sign != null && !sign.equals("+");
  }

  private static NumberExpression factor(String text, Matcher factor) {
    Span span = new Span(factor.start(), factor.end());
    double value;
    if (factor.group("fold") != null) {
      value = numeral(factor.group("fold"));
    } else if (factor.group("orders") != null) {
      value = Math.pow(10, numeral(factor.group("orders")));
    } else {
      value = 2;
    }
    Amount amount = Amount.exact(span.of(text), value, "x");
    return new NumberExpression(span, amount.withBound(bound(text.substring(0, span.begin()))));
  }

  private static double numeral(String word) {
    return NUMERALS.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
  }

  private static Bound bound(String before) {
    for (Bound bound : Bound.values()) {
      Pattern words = BOUNDS.get(bound);
      if (words != null && words.matcher(before).find()) {
        return bound;
      }
    }
    return Bound.EXACT;
  }

  private static double value(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static String unit(String written) {
    String unit = written.replaceAll("[\\s$\\\\{}~]", " ").strip().replaceFirst("^-", "");
    String lower = unit.toLowerCase(Locale.ROOT);
    if (lower.equals("%p")
        || lower.contains("point")
        || lower.startsWith("pp")
        || lower.startsWith("p.p")
        || lower.startsWith("pt")) {
      return "points";
    }
    if (lower.equals("%") || lower.contains("percent") || lower.contains("per cent")) {
      return "%";
    }
    return lower.equals("x")
            || lower.equals("\u00d7")
            || lower.endsWith("times")
            || lower.equals("fold")
        ? "x"
        : unit;
  }
}
