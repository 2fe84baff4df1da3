package org.sciloom.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Result;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * Results by patterns: a number with a unit, or with a metric beside it, in a sentence that tells
 * of an outcome. The metric, the dataset or benchmark, and the method are the nearest mentions of
 * their type in the sentence. Thread-safe.
 */
public final class PatternResultFinder implements ResultFinder {

  private static final int NEAR = 60;
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/^-])[+-]?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
              + "(\\s?%|\\s?(?:x|\u00d7)(?![\\p{L}\\p{N}])|\\s(?:percentage\\s)?points?\\b|\\spp\\b)?"
              + "(?![\\p{L}\\p{N}])(?!-[\\p{L}])");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "\\b(?:achiev|improv|reach|obtain|attain|gain|reduc|increas|decreas|yield|outperform|surpass"
              + "|exceed|scor|deliver|boost|cut|lower|speedup|faster|accura|result|drop|rais)\\w*");
  private static final Pattern DIFFERENCE_BEFORE =
      Pattern.compile(
          "\\b(?:by|improv\\w+ of|gains? of|increas\\w+ of|reduc\\w+ of|drop of|margin of|boost of)"
              + "(?: (?:up to|over|about|around|nearly|more than|at least|an average of|approximately))?"
              + " [^.;]{0,18}$");
  private static final Pattern DIFFERENCE_AFTER =
      Pattern.compile(
          "^ ?(?:absolute |relative |average )?(?:improve|gain|increase|reduc|decrease|boost|higher|lower"
              + "|faster|fewer|less|more|better|speed|cheaper|smaller|drop|over )\\w*");

  @Override
  public List<Result> find(Paper paper, Extraction extraction) {
    List<Result> results = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.section() == Section.ABSTRACT) {
        results.addAll(inSentence(paper.abstractText(), sentence, extraction.mentions()));
      }
    }
    return results;
  }

  private static List<Result> inSentence(String text, Sentence sentence, List<Mention> all) {
    String lower = sentence.span().of(text).toLowerCase(Locale.ROOT);
    if (!OUTCOME.matcher(lower).find() || lower.length() != sentence.span().length()) {
      return List.of();
    }
    List<Mention> mentions = all.stream().filter(sentence::holds).toList();
    List<Result> results = new ArrayList<>();
    Matcher value = VALUE.matcher(lower);
    while (value.find()) {
      Span span =
          new Span(sentence.span().begin() + value.start(), sentence.span().begin() + value.end());
      if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
        result(text, sentence, mentions, value, span).ifPresent(results::add);
      }
    }
    return results;
  }

  private static Optional<Result> result(
      String text, Sentence sentence, List<Mention> mentions, Matcher value, Span span) {
    String unit = unit(value.group(2));
    Optional<Mention> metric = nearest(mentions, span, m -> m.type() == ConceptType.METRIC);
    if (unit.isEmpty() && metric.filter(m -> distance(m.span(), span) < NEAR / 2).isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> on = nearest(mentions, span, PatternResultFinder::isData);
    Optional<Mention> method =
        nearest(
            mentions, span, m -> m.type() == ConceptType.METHOD && m.span().end() <= span.begin());
    return Optional.of(
        new Result(
            metric.map(Mention::surface).orElse(""),
            span.of(text),
            Double.parseDouble(value.group(1).replace(",", "")),
            unit,
            on.map(Mention::surface).orElse(""),
            method.map(Mention::surface).orElse(""),
            kind(text, sentence, span, unit),
            span,
            sentence,
            metric.isPresent() ? 0.6 : 0.4));
  }

  private static boolean isData(Mention mention) {
    return mention.type() == ConceptType.DATASET || mention.type() == ConceptType.BENCHMARK;
  }

  private static String unit(String written) {
    if (written == null) {
      return "";
    }
    String unit = written.strip();
    return unit.equals("\u00d7") ? "x" : unit.startsWith("p") ? "points" : unit;
  }

  private static Result.Kind kind(String text, Sentence sentence, Span span, String unit) {
    String before = text.substring(sentence.span().begin(), span.begin()).toLowerCase(Locale.ROOT);
    String after = text.substring(span.end(), sentence.span().end()).toLowerCase(Locale.ROOT);
    boolean difference =
        unit.equals("x")
            || unit.equals("points")
            || DIFFERENCE_BEFORE.matcher(before).find()
            || DIFFERENCE_AFTER.matcher(after).find();
    return difference ? Result.Kind.IMPROVEMENT : Result.Kind.ABSOLUTE;
  }

  private static Optional<Mention> nearest(
      List<Mention> mentions, Span span, Predicate<Mention> wanted) {
    return mentions.stream()
        .filter(wanted)
        .min(
            Comparator.<Mention>comparingInt(m -> distance(m.span(), span))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(Span one, Span two) {
    return one.end() <= two.begin() ? two.begin() - one.end() : one.begin() - two.end();
  }
}
