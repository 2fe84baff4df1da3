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
 */
public record ScoredConcept(String name, String type, String link, List<String> surfaces) {

  /**
   * @throws IllegalArgumentException when type or link is blank
   */
  public ScoredConcept {
    if (type.isBlank() || link.isBlank()) {
      throw new IllegalArgumentException("a concept without type or link: " + name);
    }
    surfaces = List.copyOf(surfaces);
  }

  /** What counts of the concept that a paper is linked to. */
  public static ScoredConcept of(ConceptLink link) {
    return new ScoredConcept(
        link.concept().name(),
        link.concept().type().term(),
        link.type().term(),
        link.concept().surfaces());
  }

  static ScoredConcept of(JsonFields json) {
    // A gold file may be scored as a prediction; its other names are forms too.
    Stream<String> also = Stream.of(json.textOr("alsoName")).filter(name -> !name.isEmpty());
    List<String> surfaces = Stream.concat(json.texts("surfaces").stream(), also).toList();
    return new ScoredConcept(json.textOr("name"), json.text("type"), json.text("link"), surfaces);
  }

  Set<String> forms() {
    return FormFolding.foldAll(Stream.concat(Stream.of(name), surfaces.stream()).toList());
  }
}
