package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each token of a paper its {@link TokenView}. Thread-safe. */
public final class TokenViews {

  /** What stands before the first and behind the last token. */
  static final TokenView OUTSIDE = new TokenView("<>", "<>", "<>", 0, List.of(), "", "", List.of());

  private final WordTable words;
  private final Gazetteer gazetteer;

  /** Views that take their knowledge of words and names from the given tables. */
  public TokenViews(WordTable words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Puts a view on every token. The sentences are those of one document, the title first. */
  public void annotate(TokenizedText text) {
    DocumentWords document = DocumentWords.of(text);
    for (int s = 0; s < text.sentences().size(); s++) {
      List<CoreLabel> sentence = text.sentences().get(s);
      List<String> tags = gazetteer.tags(sentence);
      List<String> cues = new ArrayList<>(CueWords.kindsIn(sentence));
      cues.add(text.place(s));
      for (int i = 0; i < sentence.size(); i++) {
        CoreLabel token = sentence.get(i);
        token.set(TokenViewAnnotation.class, view(token, tags.get(i), document, cues));
      }
    }
  }

  private TokenView view(CoreLabel token, String tag, DocumentWords document, List<String> cues) {
    String word = masked(token.word());
    return new TokenView(
        word,
        word.toLowerCase(Locale.ROOT),
        shape(token.word()),
        words.frequency(word),
        classes(word),
        tag,
        document.role(token),
        cues);
  }

  private List<String> classes(String word) {
    List<String> classes = words.classes(word);
    return classes.isEmpty() ? words.classes(word.toLowerCase(Locale.ROOT)) : classes;
  }

  /** Plain numbers become as many {@code #} as they have digits, four at most. */
  public static String masked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return word;
      }
    }
    return "#".repeat(Math.min(4, word.length()));
  }

  /** The pattern of a word's characters, runs of more than two shortened to two. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char mark =
          Character.isDigit(c)
              ? 'd'
              : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      int n = shape.length();
      if (n < 2 || shape.charAt(n - 1) != mark || shape.charAt(n - 2) != mark) {
        shape.append(mark);
      }
    }
    return shape.toString();
  }

  /** How often the words of a document stand in it, and where. */
  private record DocumentWords(
      Map<String, Integer> counts, Set<String> inTitle, Set<String> defined) {

    static DocumentWords of(TokenizedText text) {
      Map<String, Integer> counts = new HashMap<>();
      Set<String> inTitle = new HashSet<>();
      Set<String> defined = new HashSet<>();
      for (int s = 0; s < text.sentences().size(); s++) {
        List<CoreLabel> sentence = text.sentences().get(s);
        for (int i = 0; i < sentence.size(); i++) {
          String word = sentence.get(i).word();
          counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
          if (text.isTitle(s)) {
            inTitle.add(word.toLowerCase(Locale.ROOT));
          }
          if (isBracketed(sentence, i)) {
            defined.add(word);
          }
        }
      }
      return new DocumentWords(counts, inTitle, defined);
    }

    private static boolean isBracketed(List<CoreLabel> sentence, int i) {
      return i > 0
          && i + 1 < sentence.size()
          && sentence.get(i - 1).word().equals("(")
          && sentence.get(i + 1).word().equals(")")
          && sentence.get(i).word().chars().anyMatch(Character::isUpperCase);
    }

    String role(CoreLabel token) {
      String lower = token.word().toLowerCase(Locale.ROOT);
      return (inTitle.contains(lower) ? "t" : "")
          + (defined.contains(token.word()) ? "d" : "")
          + Math.min(3, counts.getOrDefault(lower, 0));
    }
  }
}
