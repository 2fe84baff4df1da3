package org.sciloom.extract;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the extractors know: word table, gazetteer and sequence model, and the list of extractors.
 *
 * @param words what is known of words
 * @param gazetteer the names
 * @param crf the sequence model
 */
public record ExtractionModels(WordTable words, Gazetteer gazetteer, CrfModel crf) {

  /**
   * The models that come with the program, from the class path.
   *
   * @throws IllegalStateException when one is missing
   * @throws UncheckedIOException when one cannot be read
   */
  public static ExtractionModels shipped() {
    return new ExtractionModels(
        shippedWords(), shippedGazetteer(), CrfModel.read(ModelFiles.open("mentions.crf.gz")));
  }

  /** The word table that comes with the program. */
  public static WordTable shippedWords() {
    return WordTable.read(ModelFiles.lines(ModelFiles.open("words.tsv.gz")));
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer shippedGazetteer() {
    return Gazetteer.read(ModelFiles.lines(ModelFiles.open("gazetteer.tsv.gz")));
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
}
