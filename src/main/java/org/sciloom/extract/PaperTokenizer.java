package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of an annotated document as our models want them: CoreNLP keeps hyphenated words whole
 * ({@code GPT-4}, {@code state-of-the-art}), and here a name is parted from the adjective that it
 * makes ({@code LLM-based}, {@code SFT/RL}).
 */
final class PaperTokenizer {

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(.*[\\p{L}\\p{N}])(-)"
              + "(based|like|style|level|free|aware|friendly|specific|wide|only|style|powered"
              + "|[a-z]{2,}(?:ed|en|ing|ven))",
          Pattern.CASE_INSENSITIVE);

  /** A name with variants of a few characters: {@code CIFAR-10/100}, {@code PPMA-T/S/B}. */
  private static final Pattern VARIANTS =
      Pattern.compile(
          ".*\\p{Lu}.*-(?:[\\d.]+\\p{L}?(?:/[\\d.]+\\p{L}?)+|\\p{Lu}{1,3}(?:/\\p{Lu}{1,3})+)");

  private static final Pattern NAME = Pattern.compile(".*\\p{Lu}.*");

  private PaperTokenizer() {}

  /** The sentences of a document that CoreNLP has tokenized and split. */
  static TokenizedText of(Annotation document, int titleLength) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int titleSentences = 0;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = new ArrayList<>();
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        tokens.addAll(parts(token, text));
      }
      sentences.add(tokens);
      if (tokens.get(0).beginPosition() < titleLength) {
        titleSentences++;
      }
    }
    return new TokenizedText(text, titleLength, titleSentences, sentences);
  }

  private static List<CoreLabel> parts(CoreLabel token, String text) {
    String word = text.substring(token.beginPosition(), token.endPosition());
    Matcher compound = COMPOUND.matcher(word);
    int begin = token.beginPosition();
    if (compound.matches()) {
      int hyphen = begin + compound.start(2);
      return List.of(
          token(text, begin, hyphen),
          token(text, hyphen, hyphen + 1),
          token(text, hyphen + 1, token.endPosition()));
    }
    if (word.indexOf(':') < 0 && VARIANTS.matcher(word).matches()) {
      return partsAtSlashes(text, begin, token.endPosition());
    }
    int slash = word.indexOf('/');
    if (slash > 0
        && slash == word.lastIndexOf('/')
        && slash < word.length() - 1
        && NAME.matcher(word.substring(0, slash)).matches()
        && NAME.matcher(word.substring(slash + 1)).matches()
        && !Character.isDigit(word.charAt(slash + 1))
        && word.indexOf(':') < 0
        && word.indexOf('.') < 0) {
      return List.of(
          token(text, begin, begin + slash),
          token(text, begin + slash, begin + slash + 1),
          token(text, begin + slash + 1, token.endPosition()));
    }
    return List.of(token(text, begin, token.endPosition()));
  }

  private static List<CoreLabel> partsAtSlashes(String text, int begin, int end) {
    List<CoreLabel> parts = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      boolean slash = i < end && text.charAt(i) == '/';
      if ((slash || i == end) && from < i) {
        parts.add(token(text, from, i));
      }
      if (slash) {
        parts.add(token(text, i, i + 1));
        from = i + 1;
      }
    }
    return parts;
  }

  private static CoreLabel token(String text, int begin, int end) {
    CoreLabel token = new CoreLabel(8);
    token.setWord(text.substring(begin, end));
    token.setBeginPosition(begin);
    token.setEndPosition(end);
    return token;
  }
}
