package org.sciloom.learn;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sciloom.paper.ConceptLink;

/**
 * What counts of a predicted concept when it is scored. Type and link are terms as they stand in
 * JSON, since a prediction to be scored may come from any program.
 *
 * @param name the concept's name
 * @param type the term of its type, such as {@code Method}; never blank
 * @param link the term of its link, such as {@code uses}; never blank
 * @param surfaces the other forms of its name
 * @param confidence the confidence of its link, between 0 and 1; 1 where none is told
 * @param mentions where it is named, where that is told
 */
public record ScoredConcept(
    String name,
    String type,
    String link,
    List<String> surfaces,
    double confidence,
    List<Named> mentions) {

  /**
   * A place where a concept is named.
   *
   * @param surface the text that stands there
   * @param confidence between 0 and 1; 1 where none is told
   */
  public record Named(String surface, double confidence) {}

  /**
   * @throws IllegalArgumentException when type or link is blank
   */
  public ScoredConcept {
    if (type.isBlank() || link.isBlank()) {
      throw new IllegalArgumentException("a concept without type or link: " + name);
    }
    surfaces = List.copyOf(surfaces);
    mentions = List.copyOf(mentions);
  }

  /** A concept that is certain, of which no mention is told. */
  public ScoredConcept(String name, String type, String link, List<String> surfaces) {
    this(name, type, link, surfaces, 1, List.of());
  }

  /** What counts of the concept that a paper is linked to. */
  public static ScoredConcept of(ConceptLink link) {
    return new ScoredConcept(
        link.concept().name(),
        link.concept().type().term(),
        link.type().term(),
        link.concept().surfaces(),
        link.confidence(),
        link.concept().mentions().stream()
            .map(mention -> new Named(mention.surface(), mention.confidence()))
            .toList());
  }

  static ScoredConcept of(JsonFields json) {
    // A gold file may be scored as a prediction; its other names are forms too.
    Stream<String> also = Stream.of(json.textOr("alsoName")).filter(name -> !name.isEmpty());
    List<String> surfaces = Stream.concat(json.texts("surfaces").stream(), also).toList();
    return new ScoredConcept(
        json.textOr("name"),
        json.text("type"),
        json.text("link"),
        surfaces,
        json.numberOr("confidence", 1),
        json.objects("mentions", m -> new Named(m.textOr("surface"), m.numberOr("confidence", 1))));
  }

  /** The confidence of the surest mention; that of the link where no mention is told. */
  double conceptConfidence() {
    return mentions.stream().mapToDouble(Named::confidence).max().orElse(confidence);
  }

  /** Whether the link, and the concept by its surest mention, have at least this confidence. */
  boolean isSure(double least) {
    return confidence >= least && conceptConfidence() >= least;
  }

  Set<String> forms() {
    return FormFolding.foldAll(Stream.concat(Stream.of(name), surfaces.stream()).toList());
  }
}
