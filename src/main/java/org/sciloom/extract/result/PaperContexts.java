package org.sciloom.extract.result;

import java.util.ArrayList;
import java.util.List;
import org.sciloom.extract.result.Coordination.Place;
import org.sciloom.extract.result.Phrase.Source;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * The sentences of a paper's abstract with their numbers and phrases, and the mentions of its
 * title.
 *
 * @param sentences the sentences of the abstract
 * @param contexts what is known of each
 * @param title the mentions of the title
 * @param names what the paper's mentions name
 */
record PaperContexts(
    List<Sentence> sentences,
    List<ResultContext> contexts,
    List<Mention> title,
    MentionNames names) {

  /** Reads a paper. */
  static PaperContexts of(Paper paper, Extraction extraction, MetricPhrases metricPhrases) {
    List<Sentence> sentences =
        extraction.sentences().stream().filter(s -> s.section() == Section.ABSTRACT).toList();
    MentionNames names = MentionNames.of(paper, extraction);
    List<NumberExpression> numbers = NumberReader.in(paper.abstractText());
    List<ResultContext> contexts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> mentions = extraction.mentions().stream().filter(sentence::holds).toList();
      Reading reading = new Reading(paper.abstractText(), i, sentence, mentions, names);
      contexts.add(reading.context(numbers, metricPhrases));
    }
    List<Mention> title =
        extraction.mentions().stream().filter(m -> m.section() == Section.TITLE).toList();
    return new PaperContexts(sentences, contexts, title, names);
  }

  /** The phrases of the sentences before, the nearest first, of those behind, and of the title. */
  List<Phrase> others(ResultRole role, int index) {
    List<Phrase> others = new ArrayList<>();
    for (int i = index - 1; i >= 0; i--) {
      List<Phrase> phrases = contexts.get(i).phrases(role);
      for (int j = phrases.size() - 1; j >= 0; j--) {
        others.add(phrases.get(j));
      }
    }
    for (int i = index + 1; i < contexts.size(); i++) {
      others.addAll(contexts.get(i).phrases(role));
    }
    for (Mention mention : title) {
      if (role.allows(mention.type())) {
        others.add(new Phrase(-1, 0, 1, mention.span(), names.of(mention), Source.MENTION));
      }
    }
    return others;
  }

  /** The reading of one sentence. */
  private record Reading(
      String text, int index, Sentence sentence, List<Mention> mentions, MentionNames names) {

    ResultContext context(List<NumberExpression> all, MetricPhrases metricPhrases) {
      List<Span> spans = mentions.stream().map(Mention::span).toList();
      List<NumberExpression> written =
          all.stream()
              .filter(number -> sentence.span().covers(number.span()))
              .filter(number -> spans.stream().noneMatch(span -> span.covers(number.span())))
              .toList();
      List<Place> places = places(ResultSentence.of(text, sentence.span(), written));
      List<NumberExpression> numbers = withUnits(written, places);
      ResultSentence tokens = ResultSentence.of(text, sentence.span(), numbers);
      List<Span> others =
          mentions.stream()
              .filter(mention -> !ResultRole.METRIC.allows(mention.type()))
              .map(Mention::span)
              .toList();
      List<Phrase> metrics = phrases(tokens, ResultRole.METRIC);
      return new ResultContext(
          index,
          tokens,
          numbers,
          places,
          metricPhrases.in(text, index, tokens, metrics, others).stream()
              .map(phrase -> phrase.named(names.ofMetric(phrase.name())))
              .toList(),
          phrases(tokens, ResultRole.ON),
          phrases(tokens, ResultRole.METHOD));
    }

    private static List<Place> places(ResultSentence tokens) {
      List<Integer> begins = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      for (int i = 0; i < tokens.tokens().size(); i++) {
        if (tokens.tokens().get(i).isNumber()) {
          begins.add(i);
          ends.add(i + 1);
        }
      }
      return Coordination.places(tokens, begins, ends);
    }

    /** A number without a unit has that of its list: {@code 4.4, 2.9, and 3.4%}. */
    private static List<NumberExpression> withUnits(
        List<NumberExpression> numbers, List<Place> places) {
      List<NumberExpression> all = new ArrayList<>();
      for (int i = 0; i < numbers.size(); i++) {
        NumberExpression number = numbers.get(i);
        Place place = places.get(i);
        String last = numbers.get(i - place.index() + place.size() - 1).amount().unit();
        all.add(
            number.amount().unit().isEmpty()
                ? new NumberExpression(number.span(), number.amount().withUnit(last))
                : number);
      }
      return all;
    }

    private List<Phrase> phrases(ResultSentence tokens, ResultRole role) {
      List<Phrase> phrases = new ArrayList<>();
      for (Mention mention : mentions) {
        int from = tokens.firstBehind(mention.span().begin());
        int to = Math.min(tokens.firstBehind(mention.span().end() - 1) + 1, tokens.tokens().size());
        if (role.allows(mention.type()) && from < to) {
          phrases.add(
              new Phrase(index, from, to, mention.span(), names.of(mention), Source.MENTION));
        }
      }
      return phrases;
    }
  }
}
