package org.sciloom.learn;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Groups vectors of length one by the cosine to their centre (Dhillon and Modha 2001, <i>Concept
 * Decompositions for Large Sparse Text Data using Clustering</i>). A fixed seed gives the same
 * groups on any number of threads.
 */
final class SphericalKMeans {

  private final int groups;
  private final int rounds;
  private final long seed;

  SphericalKMeans(int groups, int rounds, long seed) {
    this.groups = groups;
    this.rounds = rounds;
    this.seed = seed;
  }

  /** The number of the group of each vector, from 0. */
  int[] group(float[][] vectors) {
    float[][] centres = firstCentres(vectors);
    int[] group = new int[vectors.length];
    for (int round = 0; round < rounds; round++) {
      IntStream.range(0, vectors.length)
          .parallel()
          .forEach(i -> group[i] = nearest(vectors[i], centres));
      moveCentres(vectors, group, centres);
    }
    return group;
  }

  private float[][] firstCentres(float[][] vectors) {
    int[] order = IntStream.range(0, vectors.length).toArray();
    Random random = new Random(seed);
    float[][] centres = new float[groups][];
    for (int i = 0; i < groups; i++) {
      int j = i + random.nextInt(order.length - i);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
      centres[i] = vectors[order[i]].clone();
    }
    return centres;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float cosine = 0;
      float[] centre = centres[c];
      for (int i = 0; i < vector.length; i++) {
        cosine += vector[i] * centre[i];
      }
      if (cosine > most) {
        most = cosine;
        best = c;
      }
    }
    return best;
  }

  private static void moveCentres(float[][] vectors, int[] group, float[][] centres) {
    float[][] sums = new float[centres.length][vectors[0].length];
    int[] members = new int[centres.length];
    for (int v = 0; v < vectors.length; v++) {
      members[group[v]]++;
      for (int i = 0; i < vectors[v].length; i++) {
        sums[group[v]][i] += vectors[v][i];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      if (members[c] > 0) {
        centres[c] = unit(sums[c]);
      }
    }
  }

  private static float[] unit(float[] vector) {
    double norm = 0;
    for (float x : vector) {
      norm += x * x;
    }
    float[] unit = Arrays.copyOf(vector, vector.length);
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= (float) Math.max(Math.sqrt(norm), 1e-9);
    }
    return unit;
  }
}
