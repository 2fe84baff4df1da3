package org.sciloom.concept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;

/**
 * A term of an outside vocabulary, with all that is needed to align concepts with it. Immutable.
 *
 * @param iri its IRI
 * @param labels its preferred labels
 * @param aliases its other labels
 * @param context preferred labels of the terms beside it: broader, narrower and related ones
 */
public record VocabularyTerm(
    String iri, List<String> labels, List<String> aliases, List<String> context) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader READER = MAPPER.readerFor(VocabularyTerm.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(VocabularyTerm.class);

  public VocabularyTerm {
    labels = List.copyOf(labels);
    aliases = List.copyOf(aliases);
    context = List.copyOf(context);
  }

  /** The term as one line of JSON. */
  public String toLine() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The term that {@link #toLine} wrote.
   *
   * @throws IllegalArgumentException when the line is not of that form
   */
  public static VocabularyTerm ofLine(String line) {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a term: " + e.getOriginalMessage(), e);
    }
  }
}
