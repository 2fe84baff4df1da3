package org.sciloom.learn;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sciloom.extract.Bioes;
import org.sciloom.extract.ConceptFeatureFactory;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.TokenViews;
import org.sciloom.extract.TokenizedText;
import org.sciloom.paper.Span;

/** Trains the sequence model of mentions on gold papers. The same papers give the same model. */
public final class CrfTraining {

  private final TokenViews views;
  private final AnnotationPipeline tokenizer = CoreNlpExtractor.tokenizer();

  /** Training on tokens with the given views. */
  public CrfTraining(TokenViews views) {
    this.views = views;
  }

  /** The model that the papers give. */
  public CRFClassifier<CoreLabel> train(List<GoldPaper> papers) {
    List<List<CoreLabel>> documents = new ArrayList<>();
    for (GoldPaper paper : papers) {
      documents.add(labelled(paper));
    }
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties());
    classifier.train(documents, classifier.defaultReaderAndWriter());
    return classifier;
  }

  private List<CoreLabel> labelled(GoldPaper paper) {
    TokenizedText text = CoreNlpExtractor.tokenize(paper.paper(), tokenizer);
    views.annotate(text);
    List<CoreLabel> tokens = text.sentences().stream().flatMap(List::stream).toList();
    Map<Integer, Integer> begins = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      begins.put(tokens.get(i).beginPosition(), i);
      ends.put(tokens.get(i).endPosition(), i + 1);
      tokens.get(i).set(CoreAnnotations.AnswerAnnotation.class, Bioes.OUTSIDE);
    }
    for (GoldMentions.Occurrence occurrence : GoldMentions.in(text.text(), paper)) {
      Span span = occurrence.span();
      if (begins.containsKey(span.begin()) && ends.containsKey(span.end())) {
        label(
            tokens,
            new Bioes.Chunk(
                begins.get(span.begin()),
                ends.get(span.end()),
                occurrence.concept().type().term()));
      }
    }
    return tokens;
  }

  private static void label(List<CoreLabel> tokens, Bioes.Chunk chunk) {
    for (int i = chunk.begin(); i < chunk.end(); i++) {
      tokens.get(i).set(CoreAnnotations.AnswerAnnotation.class, Bioes.label(chunk, i));
    }
  }

  /** One thread, since the order in which threads add up gradients would change the last bits. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("featureFactory", ConceptFeatureFactory.class.getName());
    properties.setProperty("backgroundSymbol", Bioes.OUTSIDE);
    properties.setProperty("mergeTags", "false");
    properties.setProperty("maxLeft", "1");
    properties.setProperty("featureCountThresh", "3");
    properties.setProperty("sigma", "0.4");
    properties.setProperty("useQN", "true");
    properties.setProperty("QNsize", "15");
    properties.setProperty("maxQNItr", "200");
    properties.setProperty("tolerance", "1e-3");
    properties.setProperty("multiThreadGrad", "1");
    return properties;
  }
}
