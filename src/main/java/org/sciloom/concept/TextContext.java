package org.sciloom.concept;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sciloom.paper.Paper;
import org.sciloom.paper.Section;

/**
 * The words of a paper as hashed numbers: the company in which its names stand. Words of four and
 * more letters in their singular count once each. 32,768 numbers, so that few of the words of a
 * field fall together.
 *
 * @param numbers one character for each number, {@value #FIRST} above it, ascending, without
 *     repetition
 */
public record TextContext(@JsonValue String numbers) {

  /** How many numbers there are. */
  static final int SIZE = 1 << 15;

  private static final int FIRST = 0x100;
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int MIX = 0x9E3779B1;

  /** The company of the words in title and abstract. */
  static TextContext of(Paper paper) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Section section : Section.values()) {
      Matcher word = WORD.matcher(paper.text(section).toLowerCase(Locale.ROOT));
      while (word.find()) {
        numbers.add(number(ConceptKeys.singular(word.group())));
      }
    }
    StringBuilder characters = new StringBuilder();
    numbers.forEach(number -> characters.append((char) (FIRST + number)));
    return new TextContext(characters.toString());
  }

  /** The numbers, ascending. */
  IntStream stream() {
    return numbers.chars().map(character -> number((char) character));
  }

  /** The number that a character stands for. */
  static int number(char character) {
    return character - FIRST;
  }

  private static int number(String word) {
    return (word.hashCode() * MIX) >>> 17;
  }
}
