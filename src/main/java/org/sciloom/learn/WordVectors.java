package org.sciloom.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013, <i>Distributed
 * Representations of Words and Phrases and their Compositionality</i>). One thread and a fixed
 * seed, so that the same text gives the same vectors.
 */
final class WordVectors {

  private static final int NEGATIVES = 5;
  private static final float FIRST_RATE = 0.025f;
  private static final int NOISE_TABLE = 1 << 22;
  private static final double FREQUENT = 1e-3;

  private final Vocabulary vocabulary;
  private final int dimensions;
  private final int window;
  private final Random random;
  private final float[][] input;
  private final float[][] output;
  private final int[] noise;
  private final float[] gradient;

  WordVectors(Vocabulary vocabulary, int dimensions, int window, long seed) {
    this.vocabulary = vocabulary;
    this.dimensions = dimensions;
    this.window = window;
    this.random = new Random(seed);
    this.input = new float[vocabulary.size()][dimensions];
    this.output = new float[vocabulary.size()][dimensions];
    this.noise = noiseTable();
    this.gradient = new float[dimensions];
    for (float[] vector : input) {
      for (int i = 0; i < dimensions; i++) {
        vector[i] = (random.nextFloat() - 0.5f) / dimensions;
      }
    }
  }

  /** Reads the sentences, given as word numbers, the given number of times. */
  void train(List<int[]> sentences, int epochs) {
    long total = (long) epochs * sentences.stream().mapToLong(s -> s.length).sum();
    long seen = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] sentence : sentences) {
        float rate = Math.max(FIRST_RATE * (1 - (float) seen / total), FIRST_RATE * 1e-4f);
        trainSentence(thinned(sentence), rate);
        seen += sentence.length;
      }
    }
  }

  /** The vectors of the vocabulary's words, each of length one. */
  float[][] normalised() {
    float[][] vectors = new float[input.length][];
    for (int word = 0; word < input.length; word++) {
      vectors[word] = input[word].clone();
      double norm = Math.sqrt(dot(vectors[word], vectors[word]));
      for (int i = 0; i < dimensions; i++) {
        vectors[word][i] /= (float) Math.max(norm, 1e-9);
      }
    }
    return vectors;
  }

  private int[] noiseTable() {
    double total = 0;
    for (int word = 0; word < vocabulary.size(); word++) {
      total += Math.pow((double) vocabulary.count(word), 0.75);
    }
    int[] table = new int[NOISE_TABLE];
    int word = 0;
    double upTo = Math.pow((double) vocabulary.count(0), 0.75) / total;
    for (int i = 0; i < NOISE_TABLE; i++) {
      table[i] = word;
      if ((double) i / NOISE_TABLE > upTo && word < vocabulary.size() - 1) {
        word++;
        upTo += Math.pow((double) vocabulary.count(word), 0.75) / total;
      }
    }
    return table;
  }

  /** Leaves out very frequent words at random, as the paper does. */
  private int[] thinned(int[] sentence) {
    int[] kept = new int[sentence.length];
    int n = 0;
    for (int word : sentence) {
      double share = vocabulary.count(word) / (double) vocabulary.total();
      double keep = Math.sqrt(FREQUENT / share) + FREQUENT / share;
      if (keep >= 1 || random.nextDouble() < keep) {
        kept[n++] = word;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private void trainSentence(int[] sentence, float rate) {
    for (int i = 0; i < sentence.length; i++) {
      int reach = 1 + random.nextInt(window);
      for (int j = Math.max(0, i - reach); j <= Math.min(sentence.length - 1, i + reach); j++) {
        if (j != i) {
          trainPair(sentence[j], sentence[i], rate);
        }
      }
    }
  }

  private void trainPair(int context, int word, float rate) {
    float[] in = input[context];
    Arrays.fill(gradient, 0f);
    step(in, word, 1, rate);
    for (int n = 0; n < NEGATIVES; n++) {
      int sample = noise[random.nextInt(NOISE_TABLE)];
      if (sample != word) {
        step(in, sample, 0, rate);
      }
    }
    for (int i = 0; i < dimensions; i++) {
      in[i] += gradient[i];
    }
  }

  private void step(float[] in, int word, int label, float rate) {
    float[] out = output[word];
    float score = (float) (1 / (1 + Math.exp(-dot(in, out))));
    float g = (label - score) * rate;
    for (int i = 0; i < dimensions; i++) {
      gradient[i] += g * out[i];
      out[i] += g * in[i];
    }
  }

  private static double dot(float[] one, float[] two) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }
}
