package org.sciloom.learn;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.Span;

/**
 * One unit of a public gold set: an abstract, a sentence or a title with its entities. Offsets are
 * UTF-16 code units of {@code text}, end-exclusive; the files' own are code points.
 *
 * @param id the unit's identifier, unique in its file
 * @param text the text
 * @param tokens the source's tokens; empty where the source is raw text
 * @param sentences the source's sentences; empty where it has none
 * @param entities the entities, in the file's order
 * @param relations relations between entities; empty where the source has none
 * @param origin where the unit comes from, as far as its set tells
 */
public record PublicGold(
    String id,
    String text,
    List<Span> tokens,
    List<Span> sentences,
    List<Entity> entities,
    List<Relation> relations,
    Origin origin) {

  /**
   * Where a unit comes from.
   *
   * @param document what the units of one document have in common, or empty
   * @param source the part of the set that it belongs to, or empty
   * @param overlapsTrain the sets whose training units it repeats
   */
  public record Origin(String document, String source, List<String> overlapsTrain) {

    public Origin {
      overlapsTrain = List.copyOf(overlapsTrain);
    }

    /** Nothing is told. */
    public static Origin unknown() {
      return new Origin("", "", List.of());
    }
  }

  /**
   * An entity of a unit.
   *
   * @param span where it stands
   * @param type our type's term, or {@code Other}
   * @param sourceType the source's own label
   */
  public record Entity(Span span, String type, String sourceType) {

    /** Our type, unless it is none of ours. */
    public Optional<ConceptType> findType() {
      return ConceptType.findTerm(type);
    }
  }

  /**
   * A relation between two entities of a unit.
   *
   * @param head index of the first among the unit's entities, from 0
   * @param tail index of the second
   * @param type the source's own label
   */
  public record Relation(int head, int tail, String type) {}

  /**
   * @throws IllegalArgumentException when a relation's end is not among the entities
   */
  public PublicGold {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    for (Relation relation : relations) {
      int lowest = Math.min(relation.head, relation.tail);
      if (lowest < 0 || Math.max(relation.head, relation.tail) >= entities.size()) {
        throw new IllegalArgumentException("no such entities: " + relation);
      }
    }
  }

  /**
   * The units of a file in the form of {@code gold/README.md}, read as the stream is consumed;
   * close the stream. It throws as {@link GoldPaper#read} does.
   *
   * @throws IOException when the file cannot be opened
   */
  public static Stream<PublicGold> read(Path file) throws IOException {
    return JsonLines.read(file, PublicGold::of);
  }

  static PublicGold of(JsonFields json) {
    CodePointOffsets offsets = new CodePointOffsets(json.text("text"));
    return new PublicGold(
        json.text("id"),
        offsets.text(),
        json.list("tokens", pair -> span(pair, offsets)),
        json.list("sentences", pair -> span(pair, offsets)),
        json.objects("entities", entity -> entity(entity, offsets)),
        json.objects("relations", PublicGold::relation),
        new Origin(json.textOr("doc"), json.textOr("source"), json.texts("overlapsTrain")));
  }

  private static Entity entity(JsonFields json, CodePointOffsets offsets) {
    Span span = offsets.span(json.integer("start"), json.integer("end"));
    return new Entity(span, json.text("type"), json.text("sourceType"));
  }

  private static Relation relation(JsonFields json) {
    return new Relation(json.integer("head"), json.integer("tail"), json.text("type"));
  }

  private static Span span(JsonNode pair, CodePointOffsets offsets) {
    if (pair.size() != 2 || !pair.path(0).canConvertToInt() || !pair.path(1).canConvertToInt()) {
      throw new IllegalArgumentException("expected [start,end], found " + pair);
    }
    return offsets.span(pair.path(0).intValue(), pair.path(1).intValue());
  }
}
