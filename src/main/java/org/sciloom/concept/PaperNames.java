package org.sciloom.concept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sciloom.paper.ConceptKey;
import org.sciloom.paper.ConceptType;

/**
 * What one paper says of the names of concepts: the only thing that identity across papers is
 * decided on, small enough to keep for every paper. Immutable.
 *
 * @param uses the concepts of the paper, in the order of their keys
 * @param kinds pairs of keys of which the text says that one is a kind of the other
 * @param context the words of its text, as numbers in ascending order without repetition, see
 *     {@link TextContext}
 */
public record PaperNames(List<Use> uses, List<Kind> kinds, TextContext context) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader READER = MAPPER.readerFor(PaperNames.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(PaperNames.class);

  public PaperNames {
    uses = List.copyOf(uses);
    kinds = List.copyOf(kinds);
  }

  /**
   * One concept as the paper names it.
   *
   * @param key the key that the paper alone gives it
   * @param name the name that the paper alone gives it
   * @param type the type that the paper gives it
   * @param weight the confidence of the type, in percent from 1 to 100: whole numbers, since sums
   *     of these do not depend on their order
   * @param surfaces how often each form stands in the paper, by form
   * @param forms how it writes the surfaces that have the key themselves
   * @param acronyms the keys of those surfaces that are acronyms of the key
   * @param introduced whether the paper introduces it
   * @param definition the sentence that says what it is, empty if there is none
   */
  public record Use(
      String key,
      String name,
      ConceptType type,
      int weight,
      SortedMap<String, Integer> surfaces,
      Set<Form> forms,
      List<String> acronyms,
      boolean introduced,
      String definition) {

    public Use {
      surfaces = new TreeMap<>(surfaces);
      forms = forms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(forms));
      acronyms = List.copyOf(acronyms);
    }

    ConceptKey conceptKey() {
      return new ConceptKey(key);
    }
  }

  /** How a paper writes a name: what of it tells names of things from ordinary words. */
  public enum Form {
    /** In one word with several capitals. */
    ACRONYM,

    /** In one word with a capital or a digit inside. */
    CODE,

    /** With such a word. */
    CODE_WORD,

    /** With a capital at the beginning. */
    CAPITAL
  }

  /**
   * That the text calls one concept a kind of another.
   *
   * @param narrower the key of the kind
   * @param broader the key of what it is a kind of
   */
  public record Kind(String narrower, String broader) {}

  /** No names. */
  public static PaperNames none() {
    return new PaperNames(List.of(), List.of(), new TextContext(""));
  }

  /** The names as one line of JSON: the same for equal names. */
  public String toLine() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The names that {@link #toLine} wrote.
   *
   * @throws IllegalArgumentException when the line is not of that form
   */
  public static PaperNames ofLine(String line) {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the names of a paper: " + e.getOriginalMessage(), e);
    }
  }
}
