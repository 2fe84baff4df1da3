package org.sciloom.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Section;
import org.sciloom.paper.Sentence;
import org.sciloom.paper.Span;

/**
 * A sentence as the linker reads it: its words in lower case and its punctuation marks, each
 * mention of a concept masked by one word for its type, so that what is learnt of one name holds
 * for all.
 *
 * @param sentence the sentence
 * @param index its number among the abstract's sentences, from 0; -1 for the title
 * @param count how many sentences the abstract has
 * @param words the words, with masks
 * @param concepts for each word the number of the concept that it masks, or {@link #PLAIN}
 */
record MaskedSentence(
    Sentence sentence, int index, int count, List<String> words, List<Integer> concepts) {

  /** Stands for a word that masks no concept. */
  static final int PLAIN = -1;

  /** The mask of the concepts that the paper seems to contribute. */
  static final String OWN = "<own>";

  private static final String BEFORE_ALL = "^";
  private static final String AFTER_ALL = "$";
  private static final Comparator<Masked> BY_PLACE =
      Comparator.comparing(masked -> masked.mention().span());

  /** A mention, the number of its concept, and the concept's type. */
  record Masked(Mention mention, int concept, ConceptType type) {}

  /** Reads a sentence of a section's text; of mentions that overlap, the first is masked. */
  static MaskedSentence of(
      String text, Sentence sentence, int index, int count, List<Masked> mentions) {
    List<String> words = new ArrayList<>();
    List<Integer> concepts = new ArrayList<>();
    int at = sentence.span().begin();
    for (Masked masked : mentions.stream().sorted(BY_PLACE).toList()) {
      Span span = masked.mention().span();
      if (span.begin() >= at) {
        addWords(text, at, span.begin(), words);
        concepts.addAll(Collections.nCopies(words.size() - concepts.size(), PLAIN));
        words.add('<' + masked.type().term() + '>');
        concepts.add(masked.concept());
        at = span.end();
      }
    }
    addWords(text, at, sentence.span().end(), words);
    concepts.addAll(Collections.nCopies(words.size() - concepts.size(), PLAIN));
    return new MaskedSentence(sentence, index, count, words, concepts);
  }

  /** Runs of letters and digits, with an apostrophe in between, and every other mark by itself. */
  private static void addWords(String text, int begin, int end, List<String> words) {
    int at = begin;
    while (at < end) {
      int stop = at + 1;
      if (Character.isLetterOrDigit(text.charAt(at))) {
        while (stop < end && continuesWord(text, stop, end)) {
          stop++;
        }
        words.add(normalised(text.substring(at, stop)));
      } else if (!Character.isWhitespace(text.charAt(at))) {
        words.add(text.substring(at, stop));
      }
      at = stop;
    }
  }

  private static boolean continuesWord(String text, int at, int end) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '\u2019';
    return Character.isLetterOrDigit(c)
        || (apostrophe && at + 1 < end && Character.isLetter(text.charAt(at + 1)));
  }

  /** Numbers are one word, and words with digits another. */
  private static String normalised(String word) {
    if (word.chars().noneMatch(Character::isDigit)) {
      return word.toLowerCase(Locale.ROOT);
    }
    return word.chars().allMatch(Character::isDigit) ? "0" : "x0";
  }

  /** The same sentence with the concepts of the given numbers masked as the paper's own. */
  MaskedSentence withOwn(Set<Integer> own) {
    if (concepts.stream().noneMatch(own::contains)) {
      return this;
    }
    List<String> masked = new ArrayList<>(words);
    for (int i = 0; i < masked.size(); i++) {
      if (own.contains(concepts.get(i))) {
        masked.set(i, OWN);
      }
    }
    return new MaskedSentence(sentence, index, count, masked, concepts);
  }

  boolean isTitle() {
    return sentence.section() == Section.TITLE;
  }

  /** The word at a place, or a mark for what lies before and behind the sentence. */
  String word(int at) {
    return at < 0 ? BEFORE_ALL : at >= words.size() ? AFTER_ALL : words.get(at);
  }

  /** Whether a concept is masked at a place. */
  boolean isConcept(int at) {
    return at >= 0 && at < words.size() && concepts.get(at) != PLAIN;
  }

  /** Whether one of the words stands in the sentence. */
  boolean hasAny(Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
