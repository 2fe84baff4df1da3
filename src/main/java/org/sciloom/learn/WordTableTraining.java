package org.sciloom.learn;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sciloom.extract.TokenViews;

/**
 * Makes the word table from a corpus of abstracts: in how many of them each word stands, and its
 * classes, which are clusters of word vectors at three granularities. The same corpus gives the
 * same table.
 */
final class WordTableTraining {

  private static final int FEWEST = 8;
  private static final int DIMENSIONS = 100;
  private static final int WINDOW = 5;
  private static final int EPOCHS = 4;
  private static final long SEED = 7;
  private static final int ROUNDS = 20;
  private static final List<Integer> GRANULARITIES = List.of(64, 256, 1024);

  private WordTableTraining() {}

  /** The lines of the table, the most frequent words first. */
  static List<String> train(Path corpus) throws IOException {
    List<List<String>> texts;
    try (Stream<String> lines = JsonLines.read(corpus, WordTableTraining::text)) {
      texts = lines.map(WordTableTraining::words).toList();
    }
    Vocabulary vocabulary = Vocabulary.of(texts, FEWEST);
    WordVectors vectors = new WordVectors(vocabulary, DIMENSIONS, WINDOW, SEED);
    vectors.train(texts.stream().map(vocabulary::numbersOf).toList(), EPOCHS);
    float[][] normalised = vectors.normalised();
    List<int[]> classes =
        GRANULARITIES.stream()
            .map(groups -> new SphericalKMeans(groups, ROUNDS, SEED).group(normalised))
            .toList();
    return lines(vocabulary, abstractsWith(texts), classes);
  }

  private static String text(JsonFields json) {
    return json.text("title") + " . " + json.text("abstract");
  }

  private static List<String> words(String text) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text),
            new CoreLabelTokenFactory(),
            "splitHyphenated=false,splitForwardSlash=false,untokenizable=noneKeep");
    List<String> words = new ArrayList<>();
    tokenizer.forEachRemaining(token -> words.add(TokenViews.masked(token.word())));
    return words;
  }

  private static Map<String, Integer> abstractsWith(List<List<String>> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> text : texts) {
      new HashSet<>(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private static List<String> lines(
      Vocabulary vocabulary, Map<String, Integer> abstracts, List<int[]> classes) {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < vocabulary.size(); number++) {
      String word = vocabulary.word(number);
      StringBuilder line = new StringBuilder(word).append('\t').append(abstracts.get(word));
      for (int[] groups : classes) {
        line.append('\t').append(groups[number]);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
