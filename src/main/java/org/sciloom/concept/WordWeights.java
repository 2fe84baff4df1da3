package org.sciloom.concept;

/**
 * Weighs the words of texts by how rare they are in the corpus (inverse document frequency, Sparck
 * Jones 1972). Immutable after construction, if the table is left alone; thread-safe.
 */
final class WordWeights {

  private final double[] squares = new double[TextContext.SIZE];

  /** The weights of the words in the papers of the table. */
  WordWeights(NameTable table) {
    for (int word = 0; word < squares.length; word++) {
      double rarity = Math.log((1.0 + table.papers()) / (1.0 + table.papersWith(word)));
      squares[word] = rarity * rarity;
    }
  }

  /** The product of two texts as vectors: divided by both lengths, the cosine of their angle. */
  double common(TextContext one, TextContext two) {
    double common = 0;
    String a = one.numbers();
    String b = two.numbers();
    int j = 0;
    for (int i = 0; i < a.length() && j < b.length(); ) {
      if (a.charAt(i) == b.charAt(j)) {
        common += squares[TextContext.number(a.charAt(i))];
        i++;
        j++;
      } else if (a.charAt(i) < b.charAt(j)) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The length of a text as a vector. */
  double length(TextContext text) {
    return Math.sqrt(text.stream().mapToDouble(word -> squares[word]).sum());
  }
}
