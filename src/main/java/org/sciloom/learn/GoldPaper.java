package org.sciloom.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperDetails;
import org.sciloom.paper.PaperId;

/**
 * One line of a gold file: a paper with the concepts, results and links that an annotator found in
 * it.
 *
 * @param id the line's identifier, which is not a {@link PaperId}
 * @param title the title as it was annotated
 * @param abstractText the abstract as it was annotated
 * @param concepts the concepts, in the file's order
 * @param results the results
 * @param links the URLs, and the repositories named in words, as they stand
 */
public record GoldPaper(
    String id,
    String title,
    String abstractText,
    List<GoldConcept> concepts,
    GoldResults results,
    List<String> links) {

  public GoldPaper {
    concepts = List.copyOf(concepts);
    links = List.copyOf(links);
  }

  /**
   * The papers of a gold file in JSON Lines, read as the stream is consumed; close the stream.
   * While it is consumed, it throws a {@link MalformedLineException} at the first line that is not
   * of the annotation guide's form, and an {@link java.io.UncheckedIOException} when reading fails.
   *
   * @throws IOException when the file cannot be opened
   */
  public static Stream<GoldPaper> read(Path file) throws IOException {
    return JsonLines.read(file, GoldPaper::of);
  }

  static GoldPaper of(JsonFields json) {
    return new GoldPaper(
        json.text("id"),
        json.text("title"),
        json.text("abstract"),
        json.objects("concepts", GoldConcept::of),
        GoldResults.of(json),
        json.texts("links"));
  }

  /**
   * The paper to extract from: the texts as they were annotated, not cleaned again, so that offsets
   * refer to them. The gold's id stands as the value of a {@link PaperId.Scheme#TITLE} id.
   */
  public Paper paper() {
    PaperId paperId = new PaperId(PaperId.Scheme.TITLE, id);
    return new Paper(paperId, title, abstractText, PaperDetails.none());
  }
}
