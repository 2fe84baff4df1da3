package org.sciloom.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A linear-chain conditional random field over BIOES labels (CoreNLP's {@code CRFClassifier};
 * Finkel, Grenager and Manning 2005). Thread-safe once loaded.
 */
public final class CrfModel {

  private final CRFClassifier<CoreLabel> classifier;

  /** A model that labels by the given classifier. */
  public CrfModel(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /**
   * Reads a model that was written by {@code CRFClassifier.serializeClassifier}, compressed.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalStateException when it is no such model
   */
  public static CrfModel read(InputStream stream) {
    try (ObjectInputStream objects = new ObjectInputStream(new GZIPInputStream(stream))) {
      return new CrfModel(CRFClassifier.getClassifier(objects));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not a model of this version of CoreNLP", e);
    }
  }

  /**
   * A chunk with the model's belief in it.
   *
   * @param chunk the chunk
   * @param confidence the geometric mean of its labels' marginal probabilities, between 0 and 1
   */
  record Scored(Bioes.Chunk chunk, double confidence) {}

  /** The best labels of the tokens of one sequence, which carry their views. */
  List<String> labels(List<CoreLabel> tokens) {
    return classifier.classify(tokens).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  /** The chunks of one sequence of tokens, which carry their views, with their confidence. */
  List<Scored> chunks(List<CoreLabel> tokens) {
    List<String> labels = labels(tokens);
    List<Bioes.Chunk> chunks = Bioes.chunks(labels);
    if (chunks.isEmpty()) {
      return List.of();
    }
    CRFCliqueTree<String> tree = classifier.getCliqueTree(tokens);
    List<Scored> scored = new ArrayList<>();
    for (Bioes.Chunk chunk : chunks) {
      double logs = 0;
      for (int i = chunk.begin(); i < chunk.end(); i++) {
        logs += Math.log(Math.max(1e-9, tree.prob(i, labels.get(i))));
      }
      double mean = Math.exp(logs / (chunk.end() - chunk.begin()));
      scored.add(new Scored(chunk, Math.min(1, mean)));
    }
    return scored;
  }
}
