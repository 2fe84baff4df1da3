package org.sciloom.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/**
 * A concept of a gold paper, as the annotation guide defines it.
 *
 * @param name the full form if the paper gives one, else the acronym
 * @param type its type
 * @param link how the paper is linked to it
 * @param surfaces every form in which the paper names it, exactly as it stands
 * @param evidence the clause that shows the link, or empty
 * @param optional whether annotators disagreed on it, so that it counts neither found nor missed
 * @param also another reading of it that counts as right too
 */
public record GoldConcept(
    String name,
    ConceptType type,
    LinkType link,
    List<String> surfaces,
    String evidence,
    boolean optional,
    Also also) {

  /**
   * Another reading that counts as right too. What is not read otherwise is empty.
   *
   * @param name another name, or empty
   * @param type the term of another type, or empty
   * @param link the term of another link, or empty
   */
  public record Also(String name, String type, String link) {

    /** No other reading. */
    public static Also nothing() {
      return new Also("", "", "");
    }
  }

  public GoldConcept {
    surfaces = List.copyOf(surfaces);
  }

  static GoldConcept of(JsonFields json) {
    return new GoldConcept(
        json.text("name"),
        type("type", json.text("type")),
        link("link", json.text("link")),
        json.texts("surfaces"),
        json.textOr("evidence"),
        json.flag("optional"),
        also(json));
  }

  /** Whether a type's term is the right one, or counts as right too. */
  public boolean acceptsType(String term) {
    return type.term().equals(term) || also.type.equals(term);
  }

  /** Whether a link's term is the right one, or counts as right too. */
  public boolean acceptsLink(String term) {
    return link.term().equals(term) || also.link.equals(term);
  }

  Set<String> forms() {
    return FormFolding.foldAll(
        Stream.concat(Stream.of(name, also.name), surfaces.stream()).toList());
  }

  private static Also also(JsonFields json) {
    String type = json.textOr("alsoType");
    String link = json.textOr("alsoLink");
    return new Also(
        json.textOr("alsoName"),
        type.isEmpty() ? type : type("alsoType", type).term(),
        link.isEmpty() ? link : link("alsoLink", link).term());
  }

  private static ConceptType type(String field, String term) {
    Stream<String> terms = Arrays.stream(ConceptType.values()).map(ConceptType::term);
    return known(field, term, ConceptType.findTerm(term), terms);
  }

  private static LinkType link(String field, String term) {
    Stream<String> terms = Arrays.stream(LinkType.values()).map(LinkType::term);
    return known(field, term, LinkType.findTerm(term), terms);
  }

  private static <T> T known(String field, String term, Optional<T> found, Stream<String> terms) {
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "unknown \"%s\" \"%s\"; there are %s"
                    .formatted(field, term, terms.collect(Collectors.joining(", ")))));
  }
}
