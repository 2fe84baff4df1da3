package org.sciloom.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Which texts of the graph are searched, and what their fields are called in the text index. */
final class TextFields {

  /** The field with the IRI of the subject. */
  static final String SUBJECT = "uri";

  /** The field with the language of the text. */
  static final String LANGUAGE = "lang";

  /** The field with a hash of subject, field, text and language, by which texts are dropped. */
  static final String UID = "uid";

  private static final Map<Node, String> FIELDS =
      Map.of(
          SKOS.prefLabel.asNode(), "label",
          SKOS.altLabel.asNode(), "alias",
          DCTerms.title.asNode(), "title",
          DCTerms.abstract_.asNode(), "abstract");

  private TextFields() {}

  private static boolean isSearched(Node predicate) {
    return FIELDS.containsKey(predicate);
  }

  /** The name of the field for a predicate that is searched. */
  static String of(Node predicate) {
    return FIELDS.getOrDefault(predicate, "");
  }

  /** The predicates that are searched. */
  static List<Node> predicates() {
    return List.copyOf(FIELDS.keySet());
  }

  /** Whether the triple holds a text that is searched. */
  static boolean isText(Triple triple) {
    return isSearched(triple.getPredicate()) && triple.getObject().isLiteral();
  }

  /** What jena-text is told: the main field is that of the preferred label. */
  static EntityDefinition definition() {
    EntityDefinition definition =
        new EntityDefinition(SUBJECT, FIELDS.get(SKOS.prefLabel.asNode()), SKOS.prefLabel.asNode());
    FIELDS.forEach((predicate, field) -> definition.set(field, predicate));
    definition.setLangField(LANGUAGE);
    definition.setUidField(UID);
    return definition;
  }
}
