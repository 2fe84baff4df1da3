package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;
import org.sciloom.testing.Texts;

/** Tokens of small texts, and what extractors find in them, in a form to compare. */
final class Tokens {

  private static final AnnotationPipeline TOKENIZER = CoreNlpExtractor.tokenizer();

  private Tokens() {}

  static TokenizedText of(String title, String abstractText) {
    return CoreNlpExtractor.tokenize(Texts.paper(title, abstractText), TOKENIZER);
  }

  /** Views that know no words, and the names of a gazetteer. */
  static TokenViews views(Gazetteer gazetteer) {
    return new TokenViews(WordTable.read(new BufferedReader(new StringReader(""))), gazetteer);
  }

  /** The words of an abstract. */
  static List<String> words(String abstractText) {
    return sentence(abstractText).stream().map(CoreLabel::word).toList();
  }

  /** The tokens of an abstract of one sentence. */
  static List<CoreLabel> sentence(String abstractText) {
    return of("T", abstractText).sentences().get(1);
  }

  /** A mention of the first occurrence of each surface. */
  static List<Found> found(TokenizedText text, ConceptType type, String... surfaces) {
    List<Found> found = new ArrayList<>();
    for (String surface : surfaces) {
      int begin = text.text().indexOf(surface);
      found.add(new Found(new Span(begin, begin + surface.length()), surface, type, 0.9, "test"));
    }
    return found;
  }

  /** Name, position and type of each. */
  static List<String> shown(TokenizedText text, List<Found> found) {
    return found.stream()
        .map(f -> f.name() + "@" + f.span().begin() + " " + f.type().term())
        .toList();
  }
}
