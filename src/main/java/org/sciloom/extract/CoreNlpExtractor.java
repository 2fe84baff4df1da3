package org.sciloom.extract;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Paper;

/**
 * The CoreNLP pipeline: tokens, sentences, then our {@link ConceptAnnotator}. Needs no model file
 * of CoreNLP. Thread-safe: one is shared by all threads.
 */
public final class CoreNlpExtractor implements MentionExtractor {

  private final AnnotationPipeline pipeline;

  /** A pipeline with the given models. */
  public CoreNlpExtractor(ExtractionModels models) {
    this(new ConceptAnnotator(models));
  }

  CoreNlpExtractor(ConceptAnnotator annotator) {
    this.pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(tokenizer());
    pipeline.addAnnotator(annotator);
  }

  @Override
  public Extraction extract(Paper paper) {
    Annotation document = new Annotation(PaperText.of(paper).whole());
    document.set(ConceptAnnotator.PaperAnnotation.class, paper);
    pipeline.annotate(document);
    return document.get(ConceptAnnotator.ExtractionAnnotation.class);
  }

  /** The tokens of a paper, as the models see them, for training. */
  public static TokenizedText tokenize(Paper paper, AnnotationPipeline tokenizer) {
    Annotation document = new Annotation(PaperText.of(paper).whole());
    tokenizer.annotate(document);
    return PaperTokenizer.of(document, paper.title().length());
  }

  /** The tokens of a text without a title. */
  public static TokenizedText tokenize(String text, AnnotationPipeline tokenizer) {
    Annotation document = new Annotation(text);
    tokenizer.annotate(document);
    return PaperTokenizer.of(document, 0);
  }

  /**
   * The tokenizer and sentence splitter: hyphenated words and words with a slash stay whole, and an
   * empty line, as between title and abstract, ends a sentence.
   */
  public static AnnotationPipeline tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty(
        "tokenize.options",
        "splitHyphenated=false,splitForwardSlash=false,untokenizable=noneDelete");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(properties);
  }
}
