package org.sciloom.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
   * @param confidence the probability that just these labels stand at its tokens, between 0 and 1
   */
  record Scored(Bioes.Chunk chunk, double confidence) {}

  /** The chunks of one sequence of tokens, which carry their views, with their confidence. */
  List<Scored> chunks(List<CoreLabel> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    ChainMarginals marginals =
        new ChainMarginals(classifier.getCliqueTree(tokens).getFactorTables());
    int[] best = marginals.bestLabels();
    List<String> labels = Arrays.stream(best).mapToObj(classifier.classIndex::get).toList();
    return Bioes.chunks(labels).stream()
        .map(chunk -> new Scored(chunk, marginals.probability(best, chunk.begin(), chunk.end())))
        .toList();
  }
}
