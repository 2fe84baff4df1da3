package org.sciloom.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the extractors know: word table, gazetteer and sequence model, and the list of extractors.
 *
 * @param words what is known of words
 * @param gazetteer the names
 * @param crf the sequence model
 */
public record ExtractionModels(WordTable words, Gazetteer gazetteer, CrfModel crf) {

  private static final String FOLDER = "/org/sciloom/models/";

  /**
   * The models that come with the program, from the class path.
   *
   * @throws IllegalStateException when one is missing
   * @throws UncheckedIOException when one cannot be read
   */
  public static ExtractionModels shipped() {
    return new ExtractionModels(
        shippedWords(), shippedGazetteer(), CrfModel.read(resource("mentions.crf.gz")));
  }

  /** The word table that comes with the program. */
  public static WordTable shippedWords() {
    return WordTable.read(lines("words.tsv.gz"));
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer shippedGazetteer() {
    return Gazetteer.read(lines("gazetteer.tsv.gz"));
  }

  /** The extractors, in the order in which they run. */
  List<ConceptExtractor> extractors() {
    return List.of(
        new CrfExtractor(crf),
        new GazetteerExtractor(gazetteer),
        new AcronymExtractor(),
        new RecurrenceExtractor());
  }

  TokenViews views() {
    return new TokenViews(words, gazetteer);
  }

  private static BufferedReader lines(String name) {
    try {
      return new BufferedReader(
          new InputStreamReader(new GZIPInputStream(resource(name)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = ExtractionModels.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its model " + FOLDER + name);
    }
    return stream;
  }
}
