package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * The custom annotator of concepts for a CoreNLP pipeline that tokenizes and splits sentences. It
 * reads a document made of a paper and leaves the {@link Extraction} under {@link
 * ExtractionAnnotation}. In a pipeline of one's own: {@code
 * customAnnotatorClass.concepts=org.sciloom.extract.ConceptAnnotator}. Thread-safe.
 */
public final class ConceptAnnotator implements Annotator {

  /** The key of the paper of which a document was made. */
  static final class PaperAnnotation implements CoreAnnotation<Paper> {
    @Override
    public Class<Paper> getType() {
      return Paper.class;
    }
  }

  /** The key under which a document carries what was found in it. */
  public static final class ExtractionAnnotation implements CoreAnnotation<Extraction> {
    @Override
    public Class<Extraction> getType() {
      return Extraction.class;
    }
  }

  private final TokenViews views;
  private final List<ConceptExtractor> extractors;

  ConceptAnnotator(ExtractionModels models) {
    this(models.views(), models.extractors());
  }

  ConceptAnnotator(TokenViews views, List<ConceptExtractor> extractors) {
    this.views = views;
    this.extractors = List.copyOf(extractors);
  }

  /** An annotator with the shipped models; the form that CoreNLP calls by reflection. */
  public ConceptAnnotator(String name, Properties properties) {
    this(ExtractionModels.shipped());
  }

  @Override
  public void annotate(Annotation document) {
    PaperText text = PaperText.of(document.get(PaperAnnotation.class));
    TokenizedText tokens = PaperTokenizer.of(document, text.paper().title().length());
    views.annotate(tokens);
    List<Found> found = new ArrayList<>();
    for (ConceptExtractor extractor : extractors) {
      extractor.extract(tokens, List.copyOf(found)).stream()
          .filter(f -> !GenericPhrases.isGeneric(f.name()))
          .forEach(found::add);
    }
    List<Mention> mentions = found.stream().map(f -> mention(text, f)).toList();
    document.set(
        ExtractionAnnotation.class,
        new Extraction(sentences(text, tokens), mentions, acronyms(text)));
  }

  private static Mention mention(PaperText text, Found found) {
    Section section = text.sectionAt(found.span().begin());
    Span span = text.inSection(found.span());
    String surface = span.of(text.paper().text(section));
    return new Mention(
        section, span, surface, found.name(), found.type(), found.confidence(), found.extractor());
  }

  /** The title is one sentence, whatever it holds. */
  private static List<Sentence> sentences(PaperText text, TokenizedText tokens) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(Section.TITLE, new Span(0, text.paper().title().length())));
    for (int s = tokens.titleSentences(); s < tokens.sentences().size(); s++) {
      var sentence = tokens.sentences().get(s);
      Span span =
          new Span(
              sentence.get(0).beginPosition(), sentence.get(sentence.size() - 1).endPosition());
      sentences.add(new Sentence(Section.ABSTRACT, text.inSection(span)));
    }
    return sentences;
  }

  private static List<org.sciloom.paper.AcronymDefinition> acronyms(PaperText text) {
    List<org.sciloom.paper.AcronymDefinition> acronyms = new ArrayList<>();
    for (Section section : Section.values()) {
      acronyms.addAll(AcronymFinder.definitionsIn(section, text.paper().text(section)));
    }
    return acronyms;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface of CoreNLP has it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface of CoreNLP has it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(ExtractionAnnotation.class);
  }
}
