package org.sciloom.extract;

import java.util.List;

/**
 * Finds names of concepts in a document. Extractors run one after the other, and each sees what the
 * earlier ones found. To add one:
 *
 * <ol>
 *   <li>write a class {@code XExtractor} that implements this interface, in this room;
 *   <li>add it to the list in {@link ExtractionModels#extractors()};
 *   <li>show what it finds in a test on small texts. The contract test in {@code
 *       ConceptExtractorContractTest} covers it without a change.
 * </ol>
 *
 * <p>Extractors are thread-safe.
 */
@FunctionalInterface
interface ConceptExtractor {

  /**
   * What this extractor adds to what was found before it. Its spans lie within the text, and share
   * no character with one another or with those found before.
   */
  List<Found> extract(TokenizedText text, List<Found> before);
}
