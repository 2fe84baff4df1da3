package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciloom.extract.result.Phrase.Source;
import org.sciloom.extract.result.ResultCandidate.Argument;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;

/**
 * Finds the numbers of an abstract that may be results, with what is needed to judge them.
 * Thread-safe.
 */
public final class ResultCandidates {

  private final MetricVocabulary vocabulary;

  private ResultCandidates(MetricVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Candidates by the names of metrics that come with the program.
   *
   * @throws IllegalStateException when its word lists are missing
   */
  public static ResultCandidates shipped() {
    return new ResultCandidates(MetricVocabulary.shipped());
  }

  MetricVocabulary vocabulary() {
    return vocabulary;
  }

  /** The numbers in the order of the text. */
  public List<ResultCandidate> in(Paper paper, Extraction extraction) {
    PaperContexts contexts = PaperContexts.of(paper, extraction, new MetricPhrases(vocabulary));
    List<ResultCandidate> candidates = new ArrayList<>();
    for (ResultContext context : contexts.contexts()) {
      for (int number = 0; number < context.numbers().size(); number++) {
        candidates.add(candidate(contexts, context, number));
      }
    }
    return candidates;
  }

  private static ResultCandidate candidate(
      PaperContexts contexts, ResultContext context, int number) {
    NumberExpression expression = context.numbers().get(number);
    Map<ResultRole, List<Argument>> arguments = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      arguments.put(role, arguments(contexts, role, context, number));
    }
    double where = (double) context.index() / contexts.contexts().size();
    return new ResultCandidate(
        expression.amount(),
        expression.span(),
        contexts.sentences().get(context.index()),
        isStart(context, number),
        NumberFeatures.of(context, number, where),
        arguments);
  }

  private static boolean isStart(ResultContext context, int number) {
    int at = context.sentence().tokenOf(number);
    return context.sentence().form(at - 1).equals("from")
        && context.sentence().form(at + 1).equals("to");
  }

  private static List<Argument> arguments(
      PaperContexts contexts, ResultRole role, ResultContext context, int number) {
    ArgumentFeatures features = new ArgumentFeatures(role, context);
    List<Argument> arguments = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < context.phrases(role).size(); i++) {
      String name = context.phrases(role).get(i).name();
      List<String> ofName = contexts.names().features(role, name);
      arguments.add(new Argument(name, features.near(number, i, ofName)));
      named.add(name);
    }
    int recency = 0;
    for (Phrase phrase : contexts.others(role, context.index())) {
      if (phrase.source() != Source.WORDS && named.add(phrase.name())) {
        List<String> ofName = contexts.names().features(role, phrase.name());
        arguments.add(new Argument(phrase.name(), features.far(phrase, recency++, number, ofName)));
      }
    }
    return arguments;
  }
}
