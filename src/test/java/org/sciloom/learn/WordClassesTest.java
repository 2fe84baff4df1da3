package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vocabulary, word vectors and their groups. */
class WordClassesTest {

  private static final List<List<String>> sentences = sentences();
  private static final Vocabulary vocabulary = Vocabulary.of(sentences, 2);

  @Test
  void aVocabularyHasTheFrequentWordsTheMostFrequentFirst() {
    Vocabulary few =
        Vocabulary.of(List.of(List.of("b", "a", "c"), List.of("c", "b", "a", "c", "d")), 2);
    assertEquals(3, few.size());
    assertEquals(List.of("c", "a", "b"), List.of(few.word(0), few.word(1), few.word(2)));
    assertEquals(3, few.count(0));
    assertEquals(7, few.total());
    assertArrayEquals(new int[] {2, 0}, few.numbersOf(List.of("b", "d", "c", "unknown")));
  }

  @Test
  void vectorsHaveLengthOneAndAreTheSameEachTime() {
    float[][] vectors = vectors();
    for (float[] vector : vectors) {
      assertEquals(1, cosine(vector, vector), 1e-5);
    }
    assertArrayEquals(vectors, vectors());
  }

  @Test
  void wordsOfTheSameCompanyAreNearerThanOthers() {
    float[][] vectors = vectors();
    assertTrue(
        cosine(vectors[number("loom")], vectors[number("yarn")])
            > cosine(vectors[number("loom")], vectors[number("star")]));
  }

  @Test
  void groupsHoldWhatIsNearTogether() {
    float[][] vectors = {{1, 0}, {0.99f, 0.14f}, {0, 1}, {0.14f, 0.99f}};
    int[] groups = new SphericalKMeans(2, 10, 7).group(vectors);
    assertEquals(groups[0], groups[1]);
    assertEquals(groups[2], groups[3]);
    assertTrue(groups[0] != groups[2]);
    assertArrayEquals(groups, new SphericalKMeans(2, 10, 7).group(vectors));
  }

  private static float[][] vectors() {
    WordVectors vectors = new WordVectors(vocabulary, 8, 3, 42);
    vectors.train(sentences.stream().map(vocabulary::numbersOf).toList(), 3);
    return vectors.normalised();
  }

  private static int number(String word) {
    return vocabulary.numbersOf(List.of(word))[0];
  }

  private static double cosine(float[] one, float[] two) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }

  /** Sentences of two worlds that share no word. */
  private static List<List<String>> sentences() {
    List<List<String>> worlds =
        List.of(
            List.of("loom", "yarn", "weft", "warp", "silk", "wool", "dye", "knot", "lace", "hem"),
            List.of("star", "moon", "mars", "sun", "sky", "orbit", "dust", "ring", "comet", "ray"));
    Random random = new Random(1);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      List<String> world = worlds.get(i % 2);
      sentences.add(random.ints(8, 0, world.size()).mapToObj(world::get).toList());
    }
    return sentences;
  }
}
